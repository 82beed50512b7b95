package fr.clepsydre.web.admin;

import fr.clepsydre.app.Role;
import fr.clepsydre.app.account.AdministerAccounts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is typed about a new account. */
public final class AccountForm {

    private String login = "";
    private String name = "";
    private Role role = Role.LABORATORY_MANAGER;
    private String laboratories = "";

    AdministerAccounts.Wanted wanted() {
        return new AdministerAccounts.Wanted(login, name, role, numbers(laboratories));
    }

    /** FINESS numbers as people write them one after the other. */
    static Set<String> numbers(String typed) {
        return Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role == null ? Role.LABORATORY_MANAGER : role;
    }

    public String getLaboratories() {
        return laboratories;
    }

    public void setLaboratories(@Nullable String laboratories) {
        this.laboratories = laboratories == null ? "" : laboratories;
    }
}
