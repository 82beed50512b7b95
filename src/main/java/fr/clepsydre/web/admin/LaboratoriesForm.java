package fr.clepsydre.web.admin;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.account.AdministerAccounts;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is typed about the laboratories of a manager, and what stood there when the page was drawn. */
public final class LaboratoriesForm {

    private String seen;
    private String laboratories;

    LaboratoriesForm(Account manager) {
        seen = AdministerAccounts.canonical(manager.laboratories());
        laboratories = seen;
    }

    Set<String> numbers() {
        return AccountForm.numbers(laboratories);
    }

    Seen before() {
        return Seen.value(Optional.of(seen));
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen == null ? "" : seen;
    }

    public String getLaboratories() {
        return laboratories;
    }

    public void setLaboratories(@Nullable String laboratories) {
        this.laboratories = laboratories == null ? "" : laboratories;
    }
}
