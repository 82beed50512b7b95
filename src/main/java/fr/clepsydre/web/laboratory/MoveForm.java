package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.breach.StatusMoves;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.web.question.MomentForm;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a case is to move, why, and for a notification when it was filed. */
public final class MoveForm {

    private final MomentForm when;
    private final CaseStatus from;
    private String seen;
    private String to = "";
    private String comment = "";

    private MoveForm(Involvement involvement) {
        from = involvement.status();
        seen = from.name();
        when = MomentForm.empty(involvement.zone().getId());
    }

    static MoveForm of(Involvement involvement) {
        return new MoveForm(involvement);
    }

    /** What it asks for. Refuses with an unreadable moment. */
    Outcome<MoveRequest> request() {
        CaseStatus wanted = CaseStatus.valueOf(to);
        if (!isFiling() || when.isEmpty()) {
            return Outcome.accepted(MoveRequest.to(wanted, comment));
        }
        Outcome<ZonedMoment> filed = when.moment();
        return filed instanceof Outcome.Accepted<ZonedMoment> good
                ? Outcome.accepted(MoveRequest.notified(good.value().at(), comment))
                : new Outcome.Refused<>(filed.refusals());
    }

    Seen seen() {
        return Seen.value(Optional.of(seen));
    }

    void saw(String status) {
        seen = status;
    }

    /** Where the case may go from here. */
    public List<CaseStatus> getChoices() {
        return StatusMoves.from(from);
    }

    /** Whether the chosen move is the filing of the notification, which has an instant. */
    public boolean isFiling() {
        return to.equals(CaseStatus.NOTIFIED.name()) && from != CaseStatus.COMPLETED;
    }

    /** Whether the chosen move is a correction or a decision, which has a reason. */
    public boolean isExplained() {
        return !to.isEmpty() && StatusMoves.needsComment(from, CaseStatus.valueOf(to));
    }

    public MomentForm getWhen() {
        return when;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }
}
