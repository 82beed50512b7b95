package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.Scope;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.domain.letter.ReturnReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port: what became of letters; runs by their number. */
public interface Deliveries {

    /** Files of that run, all in one go. */
    void handOver(long run, Handing handing);

    /** Whether a letter of it came back. */
    boolean hasReturns(UUID handing);

    /** The files of that one lie here again. */
    void takeBack(UUID handing);

    /** The oldest first. */
    List<Handing> handings(long run);

    /** One letter by the forty bits of its reference; empty outside the scope. Held until the end of the transaction. */
    Optional<Posted> find(long code, Scope scope);

    /** Letters and messages to somebody of that laboratory, the newest first. */
    List<Posted> of(Reference incident, String finess, long person);

    /** Keeps that a letter came back. */
    void cameBack(Posted letter, Return how);

    /** Forgets that a letter came back; that it was recorded, and who took it back when, stays. */
    void notComeBack(Posted letter, Author by, Instant now);

    /** What somebody recorded last, the newest first. */
    List<Posted> recordedBy(String login, int atMost);

    /** How many somebody has recorded since then. */
    long countRecordedBy(String login, Instant since);

    /** How many letters of runs are in which state, by number of the run; those of no letter left out. */
    Map<Long, Map<LetterState, Long>> states(Collection<Long> runs);

    /** How many people of a laboratory are how far from being told. */
    Map<Reach, Long> reach(Reference incident, String finess);

    /** Letters that came back with nothing in their place, in the order of run and sequence. */
    List<Undelivered> undelivered(Reference incident, String finess, Place after, int atMost);

    /**
     * References of letters that came back with nothing in their place: of people corrected since where no reason is
     * given, else of the others with that reason.
     */
    List<String> toWriteAgain(Reference incident, String finess, Optional<ReturnReason> reason);

    /** How many came back with nothing in their place, by reason: of people corrected since, and of the others. */
    Pile pile(Reference incident, String finess);

    /** By which means people of a laboratory were told: POST, EMAIL. */
    Set<String> means(Reference incident, String finess);

    /** When the first files of a laboratory were handed over, or its first message was sent. */
    Optional<Instant> firstHandedOver(Reference incident, String finess);

    /** Keeps it with everybody whom it stands for; answers how many, by how far they were. */
    Map<Reach, Long> publish(PublicCommunication communication);

    /** The newest first. */
    List<PublicCommunication> published(Reference incident, String finess);

    /**
     * Files that were given away.
     *
     * @param at      when
     * @param carrier who took them
     * @param deposit number of the deposit; may be empty
     * @param batches numbers of the files; none once it was taken back
     */
    record Handing(UUID id, Instant at, String carrier, String deposit, List<Integer> batches, Instant recordedAt,
            Author by) {

        public Handing {
            batches = List.copyOf(batches);
        }
    }

    /** Which letter of which run; the first of all is after {@link #START}. */
    record Place(long run, int sequence) {

        public static final Place START = new Place(0, 0);
    }

    /**
     * A letter, and nothing of its person.
     *
     * @param id         its reference
     * @param printed    whether it is in a file
     * @param handedOver when; empty as long as the file lies here
     * @param cameBack   empty as long as it did not
     */
    record Posted(String id, Place place, UUID run, Reference incident, String finess, String laboratory,
            boolean printed, Optional<Instant> handedOver, Optional<Return> cameBack) {
    }

    /** How and when a letter came back. */
    record Return(ReturnReason reason, LocalDate on, Instant recordedAt, Author by) {
    }

    /**
     * A letter that reached nobody.
     *
     * @param person    id of the row
     * @param corrected whether the person was corrected after the letter was written
     */
    record Undelivered(String id, Place place, UUID run, long person, ReturnReason reason, LocalDate on,
            boolean corrected) {
    }

    /**
     * What lies there to be decided on.
     *
     * @param corrected letters whose person was corrected since: to be written again
     * @param waiting   the others, by reason
     */
    record Pile(long corrected, Map<ReturnReason, Long> waiting) {

        public Pile {
            waiting = Map.copyOf(waiting);
        }

        /** All of them. */
        public long size() {
            return corrected + waiting.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
