package fr.clepsydre.web;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;

/** Who reads the page, for the header and for what a page offers. It decides nothing: use cases check by themselves. */
@Named
@RequestScoped
public class Reader {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    /** Whether somebody is logged in. */
    public boolean isKnown() {
        return caller.account().isPresent();
    }

    /** First and last name; empty before login. */
    public String getName() {
        return caller.account().map(Account::name).orElse("");
    }

    /** What they log in with; empty before login. */
    public String getLogin() {
        return caller.account().map(Account::login).orElse("");
    }

    /** Code of the role, for the bundle's {@code role.…}. */
    public String getRole() {
        return caller.account().map(account -> account.role().name()).orElse("");
    }

    /** Whether the page may offer that. Throws IllegalArgumentException for a name that is no {@link Permission}. */
    public boolean may(String permission) {
        return caller.may(Permission.valueOf(permission));
    }

    /** The language of this request. */
    public Language getLanguage() {
        return Language.of(request);
    }

    /** The zone of times that belong to no laboratory. */
    public ZoneId getZone() {
        return PARIS;
    }

    /** This page's address, path and query, as the reader's browser shows it. */
    public String getAddress() {
        return request.getContextPath() + Paths.asked(request).orElse("/");
    }

    /** This page in that language. */
    public String in(String language) {
        String address = getAddress();
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
