package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.web.question.MomentForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed about the awareness of a laboratory. */
public final class AwarenessForm {

    private final MomentForm moment;
    private Optional<String> seen;
    private String reason = "";
    private String evidence = "";

    private AwarenessForm(MomentForm moment, Optional<String> seen) {
        this.moment = moment;
        this.seen = seen;
    }

    static AwarenessForm of(Involvement involvement) {
        Optional<Awareness> standing = involvement.awareness();
        var form = new AwarenessForm(
                MomentForm.of(standing.map(Awareness::moment), involvement.zone().getId()),
                standing.map(aware -> aware.moment().canonical()));
        standing.flatMap(Awareness::evidence).ifPresent(form::setEvidence);
        return form;
    }

    Seen seen() {
        return Seen.value(seen);
    }

    void saw(String canonical) {
        seen = Optional.of(canonical).filter(text -> !text.isEmpty());
    }

    public MomentForm getMoment() {
        return moment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence == null ? "" : evidence;
    }
}
