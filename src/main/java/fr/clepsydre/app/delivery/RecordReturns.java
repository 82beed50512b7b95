package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.letter.LetterId;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.ReturnReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Letters come back: told by their reference, scanned or typed. Of whose they are nothing is said. */
@UseCase(Permission.TRACK_LETTERS)
@ApplicationScoped
public class RecordReturns {

    private static final ZoneId POST = ZoneId.of("Europe/Paris");

    @Inject
    private Deliveries deliveries;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Records one. Refuses as {@link LetterId#read} does, with LETTER_UNKNOWN (reference), also when it is not the
     * caller's to see, LETTER_NOT_HANDED_OVER (reference), LETTER_RETURNED_ALREADY (reference, day), RETURN_AHEAD when
     * that day is yet to come, or RETURN_BEFORE_POST when it lies before the letter was handed over.
     *
     * @param on when it came back; today if empty
     */
    public Outcome<Deliveries.Posted> record(String typed, ReturnReason reason, Optional<LocalDate> on) {
        Outcome<Deliveries.Posted> found = find(typed);
        if (!(found instanceof Outcome.Accepted<Deliveries.Posted> letter)) {
            return found;
        }
        Instant now = clock.instant();
        LocalDate day = on.orElseGet(() -> LocalDate.ofInstant(now, POST));
        Optional<Refusal> obstacle = obstacle(letter.value(), day, now);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        deliveries.cameBack(letter.value(), new Deliveries.Return(reason, day, now, caller.known().author()));
        return find(typed);
    }

    /** It did not come back after all. Refuses as {@link #record}, or with LETTER_NOT_RETURNED (reference). */
    public Outcome<Deliveries.Posted> takeBack(String typed) {
        Outcome<Deliveries.Posted> found = find(typed);
        if (!(found instanceof Outcome.Accepted<Deliveries.Posted> letter)) {
            return found;
        }
        if (letter.value().cameBack().isEmpty()) {
            return Outcome.refused(Refusal.of("LETTER_NOT_RETURNED", letter.value().id()).at("letter"));
        }
        deliveries.notComeBack(letter.value(), caller.known().author(), clock.instant());
        return find(typed);
    }

    private Outcome<Deliveries.Posted> find(String typed) {
        Outcome<String> read = LetterId.read(typed);
        if (!(read instanceof Outcome.Accepted<String> id)) {
            return new Outcome.Refused<>(read.refusals());
        }
        return LetterId.code(id.value()).flatMap(code -> deliveries.find(code, caller.scope()))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.of("LETTER_UNKNOWN", id.value()).at("letter")));
    }

    private static Optional<Refusal> obstacle(Deliveries.Posted letter, LocalDate day, Instant now) {
        if (letter.cameBack().isPresent()) {
            return Optional.of(Refusal.of("LETTER_RETURNED_ALREADY", letter.id(), letter.cameBack().get().on())
                    .at("letter"));
        }
        if (letter.handedOver().isEmpty()) {
            return Optional.of(Refusal.of("LETTER_NOT_HANDED_OVER", letter.id()).at("letter"));
        }
        if (day.isAfter(LocalDate.ofInstant(now, POST))) {
            return Optional.of(Refusal.of("RETURN_AHEAD").at("on"));
        }
        return day.isBefore(LocalDate.ofInstant(letter.handedOver().get(), POST))
                ? Optional.of(Refusal.of("RETURN_BEFORE_POST").at("on"))
                : Optional.empty();
    }
}
