package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decision.Choice;
import fr.clepsydre.domain.severity.Decision.Subject;
import fr.clepsydre.domain.severity.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a decision makes of a case. Not to notify and the status NOT_NOTIFIABLE are one and the same, by whichever of
 * the two ways a person says so.
 */
record Deciding(Involvement before, Decider by) {

    Outcome<Involvement> decide(Decision decision) {
        List<Refusal> refusals = new ArrayList<>(decision.check());
        refusals.addAll(conflicts(decision));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (stands(decision)) {
            return Outcome.accepted(before);
        }
        Involvement decided = before.deciding(decision, by);
        Optional<CaseStatus> to = leadsTo(decision, decided.decisions());
        if (to.isEmpty()) {
            return Outcome.accepted(decided, change(decision));
        }
        Outcome<Progress> moved = before.progress().move(MoveRequest.to(to.get(), decision.reason()), by.at());
        return both(decision, decided, moved);
    }

    /** A move that says, by where it leads or where it comes from, whether the authority is to be notified. */
    Outcome<Involvement> move(MoveRequest request) {
        Outcome<Progress> moved = before.progress().move(request, by.at());
        Choice choice = request.to() == CaseStatus.NOT_NOTIFIABLE ? Choice.NO : Choice.NOT_KNOWN_YET;
        boolean decides = choice == Choice.NO || before.status() == CaseStatus.NOT_NOTIFIABLE;
        if (!(moved instanceof Outcome.Accepted<Progress> accepted) || accepted.changes().isEmpty() || !decides) {
            return at(before, moved);
        }
        Decision decision = new Decision(Subject.NOTIFY, choice, Optional.empty(), request.comment());
        List<Refusal> conflicts = conflicts(decision);
        return conflicts.isEmpty()
                ? both(decision, before.deciding(decision, by), moved)
                : new Outcome.Refused<>(conflicts);
    }

    private Outcome<Involvement> both(Decision decision, Involvement decided, Outcome<Progress> moved) {
        if (!(at(decided, moved) instanceof Outcome.Accepted<Involvement> both)) {
            return new Outcome.Refused<>(moved.refusals());
        }
        List<Change> changes = new ArrayList<>(List.of(change(decision)));
        changes.addAll(both.changes());
        return new Outcome.Accepted<>(both.value(), changes);
    }

    private static Outcome<Involvement> at(Involvement involvement, Outcome<Progress> moved) {
        return moved instanceof Outcome.Accepted<Progress> accepted
                ? new Outcome.Accepted<>(involvement.at(accepted.value()), accepted.changes())
                : new Outcome.Refused<>(moved.refusals());
    }

    // A second click on the same button asks for what already is, and changes nothing.
    private boolean stands(Decision decision) {
        return before.decisions().latest(decision.subject()).map(Decisions.Taken::decision)
                .filter(decision::equals).isPresent();
    }

    private List<Refusal> conflicts(Decision decision) {
        List<Refusal> refusals = new ArrayList<>();
        boolean notNotifying = decision.subject() == Subject.NOTIFY && decision.choice() == Choice.NO;
        boolean telling = decision.subject() == Subject.TELL && decision.choice() == Choice.YES;
        if (notNotifying && before.status().isNotified()) {
            refusals.add(Refusal.of("NOTIFIED_ALREADY", before.progress().notifiedAt().orElseThrow()).at("choice"));
        }
        // A high risk (art. 34(1)) is a risk (art. 33(1)).
        if (notNotifying && before.decisions().says(Subject.TELL, Choice.YES)
                || telling && before.decisions().says(Subject.NOTIFY, Choice.NO)) {
            refusals.add(Refusal.of("TELLING_WITHOUT_NOTIFYING").at("choice"));
        }
        boolean reopening = decision.subject() == Subject.NOTIFY && decision.choice() != Choice.NO
                && before.status() == CaseStatus.NOT_NOTIFIABLE;
        if (reopening && decision.reason().isEmpty()) {
            refusals.add(Refusal.of("REASON_MISSING").at("reason"));
        }
        return refusals;
    }

    private Optional<CaseStatus> leadsTo(Decision decision, Decisions decisions) {
        CaseStatus status = before.status();
        if (decision.subject() == Subject.NOTIFY && decision.choice() == Choice.NO) {
            return Optional.of(CaseStatus.NOT_NOTIFIABLE).filter(to -> to != status);
        }
        boolean reopened = decision.subject() == Subject.NOTIFY && status == CaseStatus.NOT_NOTIFIABLE;
        boolean assessed = decisions.isComplete()
                && (status == CaseStatus.ALERTED || status == CaseStatus.ACKNOWLEDGED);
        return reopened || assessed ? Optional.of(CaseStatus.ASSESSED) : Optional.empty();
    }

    private Change change(Decision decision) {
        Change.Kind kind =
                decision.subject() == Subject.NOTIFY ? Change.Kind.NOTIFY_DECIDED : Change.Kind.TELL_DECIDED;
        String subject = decision.subject().name();
        String to = decision.canonical();
        return before.decisions().latest(decision.subject())
                .map(latest -> Change.moved(kind, subject, latest.decision().canonical(), to))
                .orElseGet(() -> Change.first(kind, subject, to))
                .because(decision.reason());
    }
}
