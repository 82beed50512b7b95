package fr.clepsydre.app.retention;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of an incident are erased when their time has come, unless something holds them (GDPR art. 5(1)(e)). */
@UseCase(Permission.ERASE_PEOPLE)
@ApplicationScoped
public class ErasePeople {

    private static final int LONGEST = 2000;

    @Inject
    private Retention retention;
    @Inject
    private RetentionRules rules;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Stops any erasure until it is lifted. Refuses with NOT_FOUND, REASON_MISSING, TOO_LONG and ERASED_ALREADY. */
    public Outcome<UUID> hold(Reference incident, String reason) {
        Optional<Refusal> refusal = refusal(incident, reason);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        retention.hold(incident, new Retention.Hold(id, reason.strip(), now, caller.known().author().name()));
        note(incident, Change.first(Change.Kind.PEOPLE_ERASED, "HELD", "STOPPED").because(reason), now);
        return Outcome.accepted(id);
    }

    /** Refuses with NOT_FOUND, also for a hold that does not stand, REASON_MISSING and TOO_LONG. */
    public Outcome<UUID> lift(Reference incident, UUID hold, String reason) {
        Optional<Refusal> refusal = refusal(incident, reason);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (retention.holds(incident).stream().noneMatch(stands -> stands.id().equals(hold))) {
            return Outcome.refused(Refusal.of("NOT_FOUND", hold));
        }
        Instant now = clock.instant();
        retention.lift(hold, reason.strip(), caller.known().author().name(), now);
        note(incident, Change.first(Change.Kind.PEOPLE_ERASED, "LIFTED", "POSSIBLE").because(reason), now);
        return Outcome.accepted(hold);
    }

    /**
     * Refuses with NOT_FOUND, ERASED_ALREADY, HELD (how often), AT_WORK, REASON_MISSING, TOO_LONG, and with TOO_EARLY (the
     * day) unless it is said that it is meant.
     *
     * @param early whether it is to be done although its day has not come: the reason says why
     */
    public Outcome<Retention.Erasure> erase(Reference incident, String reason, boolean early) {
        Optional<Refusal> refusal = refusal(incident, reason).or(() -> stopped(incident, early));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = clock.instant();
        long people = retention.find(incident).orElseThrow().people();
        Retention.Erasure erasure = new Retention.Erasure(now, caller.known().author().name(), reason.strip());
        retention.erase(incident, erasure);
        note(incident, Change.first(Change.Kind.PEOPLE_ERASED, "ERASED", String.valueOf(people)).because(reason), now);
        return Outcome.accepted(erasure);
    }

    private Optional<Refusal> refusal(Reference incident, String reason) {
        Optional<Retention.Row> row = retention.find(incident);
        if (row.isEmpty()) {
            return Optional.of(Refusal.of("NOT_FOUND", incident));
        }
        if (row.get().erasure().isPresent()) {
            return Optional.of(Refusal.of("ERASED_ALREADY"));
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.of("REASON_MISSING").at("reason"));
        }
        return reason.strip().length() > LONGEST
                ? Optional.of(Refusal.of("TOO_LONG", LONGEST, reason.strip().length()).at("reason")) : Optional.empty();
    }

    private Optional<Refusal> stopped(Reference incident, boolean early) {
        Retention.Row row = retention.find(incident).orElseThrow();
        if (row.holds() > 0) {
            return Optional.of(Refusal.of("HELD", row.holds()));
        }
        if (retention.isAtWork(incident)) {
            return Optional.of(Refusal.of("AT_WORK"));
        }
        LocalDate due = rules.due(row.lastLetter(), row.recordedAt());
        return early || !due.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                ? Optional.empty() : Optional.of(Refusal.of("TOO_EARLY", due).at("early"));
    }

    private void note(Reference incident, Change change, Instant at) {
        history.append(incident, Optional.empty(), List.of(change), caller.known(), at);
    }
}
