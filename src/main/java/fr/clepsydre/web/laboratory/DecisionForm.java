package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decisions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody is about to decide. Begins empty: neither a score nor an earlier decision ticks anything. */
public final class DecisionForm {

    private final Decision.Subject subject;
    private Optional<String> seen;
    private String choice = "";
    private String ground = "";
    private String reason = "";

    private DecisionForm(Decision.Subject subject, Optional<String> seen) {
        this.subject = subject;
        this.seen = seen;
    }

    static DecisionForm of(Decision.Subject subject, Decisions decisions) {
        return new DecisionForm(subject, decisions.latest(subject).map(latest -> latest.decision().canonical()));
    }

    Decision decision() {
        Optional<Decision.Ground> why = isGrounded() && !ground.isEmpty()
                ? Optional.of(Decision.Ground.valueOf(ground))
                : Optional.empty();
        return new Decision(subject, Decision.Choice.valueOf(choice), why, reason);
    }

    Seen seen() {
        return Seen.value(seen);
    }

    void saw(String canonical) {
        seen = Optional.of(canonical).filter(text -> !text.isEmpty());
    }

    /** Whether the choice has a legal ground. */
    public boolean isGrounded() {
        return subject == Decision.Subject.TELL && choice.equals(Decision.Choice.NO.name());
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice == null ? "" : choice;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
