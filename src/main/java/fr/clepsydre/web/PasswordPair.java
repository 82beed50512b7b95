package fr.clepsydre.web;

import fr.clepsydre.domain.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new password, typed twice: nobody sees what they type. */
public final class PasswordPair {

    private String first = "";
    private String again = "";

    /** PASSWORDS_DIFFER at {@code again}. */
    public Optional<Refusal> check() {
        return first.equals(again) ? Optional.empty() : Optional.of(Refusal.of("PASSWORDS_DIFFER").at("again"));
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first == null ? "" : first;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again == null ? "" : again;
    }
}
