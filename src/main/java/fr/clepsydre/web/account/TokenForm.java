package fr.clepsydre.web.account;

import fr.clepsydre.app.Account;
import org.jspecify.annotations.Nullable;

/** What is typed about a new token. */
public final class TokenForm {

    private static final long USUAL_DAYS = 90;

    private String name = "";
    private @Nullable Long days = USUAL_DAYS;
    private Account.Mode reach = Account.Mode.READING;

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable Long getDays() {
        return days;
    }

    public void setDays(@Nullable Long days) {
        this.days = days;
    }

    public Account.Mode getReach() {
        return reach;
    }

    public void setReach(Account.@Nullable Mode reach) {
        this.reach = reach == Account.Mode.FULL ? Account.Mode.FULL : Account.Mode.READING;
    }
}
