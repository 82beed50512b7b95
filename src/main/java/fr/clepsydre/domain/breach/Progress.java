package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Awareness;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the case of one laboratory stands in time.
 *
 * @param status     how far it is
 * @param alertedAt  when the laboratory was told
 * @param awareness  declared, or not yet
 * @param notifiedAt when the initial notification was filed; present exactly when the status says so
 */
public record Progress(CaseStatus status, Instant alertedAt, Optional<Awareness> awareness,
        Optional<Instant> notifiedAt) {

    public Progress {
        if (status.isNotified() != notifiedAt.isPresent()) {
            throw new IllegalArgumentException("notified and its instant go together: " + status);
        }
    }

    /** A case at its start. */
    public static Progress alerted(Instant at) {
        return new Progress(CaseStatus.ALERTED, at.truncatedTo(ChronoUnit.SECONDS), Optional.empty(),
                Optional.empty());
    }

    Progress aware(Awareness declared) {
        return new Progress(status, alertedAt, Optional.of(declared), notifiedAt);
    }

    Outcome<Progress> move(MoveRequest request, Instant now) {
        if (isDoneAlready(request)) {
            return Outcome.accepted(this);
        }
        List<Refusal> refusals = guard(request, now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Optional<Instant> notified = request.to() == CaseStatus.NOTIFIED && notifiedAt.isEmpty()
                ? request.when().map(when -> when.truncatedTo(ChronoUnit.SECONDS))
                : notifiedAt.filter(at -> request.to().isNotified());
        List<Change> changes = new ArrayList<>();
        changes.add(Change.moved(Change.Kind.STATUS_MOVED, "status", status.name(), request.to().name())
                .because(request.comment()));
        dated(notified).ifPresent(changes::add);
        return new Outcome.Accepted<>(new Progress(request.to(), alertedAt, awareness, notified), changes);
    }

    // A second click on the same button asks for what already is, and changes nothing.
    private boolean isDoneAlready(MoveRequest request) {
        Optional<Instant> when = request.when().map(at -> at.truncatedTo(ChronoUnit.SECONDS));
        return request.to() == status && (when.isEmpty() || when.equals(notifiedAt));
    }

    private Optional<Change> dated(Optional<Instant> notified) {
        if (notified.equals(notifiedAt)) {
            return Optional.empty();
        }
        return Optional.of(notified
                .map(at -> Change.first(Change.Kind.NOTIFICATION_DATED, "notifiedAt", at.toString()))
                .orElseGet(() -> Change.gone(Change.Kind.NOTIFICATION_UNDATED, "notifiedAt",
                        notifiedAt.map(Instant::toString).orElse(""))));
    }

    private List<Refusal> guard(MoveRequest request, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (!StatusMoves.allowed(status, request.to())) {
            return List.of(Refusal.of("MOVE_NOT_ALLOWED", status, request.to()).at("to"));
        }
        if (StatusMoves.needsComment(status, request.to()) && request.comment().isBlank()) {
            refusals.add(Refusal.of("COMMENT_MISSING", status, request.to()).at("comment"));
        }
        if (request.comment().length() > MoveRequest.LONGEST_COMMENT) {
            refusals.add(Refusal.of("COMMENT_TOO_LONG", MoveRequest.LONGEST_COMMENT, request.comment().length())
                    .at("comment"));
        }
        boolean clockNeeded = request.to() == CaseStatus.PREPARING || request.to() == CaseStatus.NOTIFIED;
        if (clockNeeded && awareness.isEmpty()) {
            refusals.add(Refusal.of("AWARENESS_MISSING", request.to()).at("awareness"));
        }
        if (request.to() == CaseStatus.NOTIFIED && notifiedAt.isEmpty()) {
            refusals.addAll(guardFiling(request, now));
        }
        return refusals;
    }

    private List<Refusal> guardFiling(MoveRequest request, Instant now) {
        if (request.when().isEmpty()) {
            return List.of(Refusal.of("NOTIFICATION_INSTANT_MISSING").at("when"));
        }
        Instant when = request.when().get().truncatedTo(ChronoUnit.SECONDS);
        if (when.isAfter(now)) {
            return List.of(Refusal.of("IN_FUTURE", when, now).at("when"));
        }
        return awareness.filter(aware -> when.isBefore(aware.at()))
                .map(aware -> List.of(Refusal.of("NOTIFIED_BEFORE_AWARENESS", when, aware.at())
                        .at("when", "awareness")))
                .orElse(List.of());
    }
}
