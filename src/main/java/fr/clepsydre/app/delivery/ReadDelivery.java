package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.LetterRuns;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.domain.letter.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody looks at what became of letters; a laboratory manager at those of their laboratory. */
@UseCase(Permission.SEE_LETTERS)
@ApplicationScoped
public class ReadDelivery {

    /** How many letters that came back are shown at once. */
    public static final int PAGE = 50;
    /** How many of one's own returns are shown. */
    public static final int RECENT = 20;

    @Inject
    private LetterRuns runs;
    @Inject
    private Deliveries deliveries;
    @Inject
    private Involvements involvements;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** How many people are how far from being told; none when the case is not the caller's to see. */
    public Map<Reach, Long> reach(Reference reference, String finess) {
        return isSeen(reference, finess) ? deliveries.reach(reference, finess) : Map.of();
    }

    /** How many letters of a run are in which state; nothing when it is not the caller's to see. */
    public Map<LetterState, Long> states(UUID run) {
        return runs.find(run, caller.scope()).map(LetterRun::number)
                .map(number -> deliveries.states(List.of(number)).getOrDefault(number, Map.of())).orElse(Map.of());
    }

    /** When files of a run were given away, the oldest first. */
    public List<Deliveries.Handing> handings(UUID run) {
        return runs.find(run, caller.scope()).map(seen -> deliveries.handings(seen.number())).orElse(List.of());
    }

    /** Letters that came back with nothing in their place, from the one after that on; at most {@link #PAGE}. */
    @Recorded(Deed.SEEN)
    public List<Deliveries.Undelivered> undelivered(Reference reference, String finess, Deliveries.Place after) {
        return isSeen(reference, finess) ? deliveries.undelivered(reference, finess, after, PAGE) : List.of();
    }

    /** Letters and messages to one person, the newest first. */
    public List<Deliveries.Posted> letters(Reference reference, String finess, long person) {
        return isSeen(reference, finess) ? deliveries.of(reference, finess, person) : List.of();
    }

    /** How many those are. */
    public Deliveries.Pile pile(Reference reference, String finess) {
        return isSeen(reference, finess)
                ? deliveries.pile(reference, finess)
                : new Deliveries.Pile(0, Map.of());
    }

    /** What stands in place of letters, the newest first. */
    public List<PublicCommunication> published(Reference reference, String finess) {
        return isSeen(reference, finess) ? deliveries.published(reference, finess) : List.of();
    }

    /** When the first files of a laboratory were given away. */
    public Optional<Instant> firstHandedOver(Reference reference, String finess) {
        return isSeen(reference, finess) ? deliveries.firstHandedOver(reference, finess) : Optional.empty();
    }

    /** What the caller recorded last, the newest first; at most {@link #RECENT}. */
    @Recorded(Deed.SEEN)
    public List<Deliveries.Posted> recent() {
        return deliveries.recordedBy(caller.known().login(), RECENT);
    }

    /** How many the caller has recorded within the last day. */
    public long recordedToday() {
        return deliveries.countRecordedBy(caller.known().login(), clock.instant().minus(1, ChronoUnit.DAYS));
    }

    private boolean isSeen(Reference reference, String finess) {
        return involvements.find(reference, finess, caller.scope()).isPresent();
    }
}
