package fr.clepsydre.store.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.app.board.BoardRow;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.breach.Timeline;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.ScoreRange;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.TestStore;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class StoredWarBoardIT {

    private static final Scope ALL = new Scope.Everything();
    private static final Duration SOON = Countdown.SOON;
    private static final Decider DECIDER = new Decider("Claire Morvan", Cases.NOW, ScoreRange.UNKNOWN);
    /** Seconds from awareness to now: every side of every boundary. */
    private static final List<Long> AGES = List.of(0L, 60L, hours(48) - 1, hours(48), hours(48) + 1, hours(72) - 1,
            hours(72), hours(72) + 1, hours(200));

    @EachDatabase
    void theDatabaseSaysOfEachClockWhatTheDomainSays(Database database) {
        TestStore store = TestStore.emptyOn(database);
        store.doInTransaction(StoredWarBoardIT::fill);
        store.doInTransaction(entities -> {
            StoredWarBoard board = TestStore.wired(new StoredWarBoard(), entities);
            for (Instant now : List.of(Cases.NOW, Cases.NOW.plusMillis(400))) {
                Map<Countdown.Status, Long> domain = new EnumMap<>(Countdown.Status.class);
                List<BoardRow> rows = board.rows(shown(Optional.empty()), ALL, now, SOON).rows();
                for (Countdown.Status status : Countdown.Status.values()) {
                    long said = rows.stream().filter(row -> row.countdown().status() == status).count();
                    domain.put(status, said);
                    Slice<BoardRow> filtered = board.rows(shown(Optional.of(status)), ALL, now, SOON);
                    assertEquals(said, filtered.total(), status + " filtered at " + now);
                    assertTrue(filtered.rows().stream().allMatch(row -> row.countdown().status() == status));
                    assertTrue(said > 0, status + " is not in the test");
                }
                assertEquals(domain, board.figures(ALL, now, SOON));
            }
        });
    }

    @EachDatabase
    void theLeastTimeLeftComesFirstAndClocklessCasesAfter(Database database) {
        TestStore store = TestStore.emptyOn(database);
        store.doInTransaction(StoredWarBoardIT::fill);
        store.doInTransaction(entities -> {
            List<BoardRow> rows = TestStore.wired(new StoredWarBoard(), entities)
                    .rows(shown(Optional.empty()), ALL, Cases.NOW, SOON).rows();
            List<Integer> groups = rows.stream().map(StoredWarBoardIT::group).toList();
            assertEquals(groups.stream().sorted().toList(), groups);
            List<Duration> left = rows.stream().filter(row -> group(row) == 0)
                    .map(row -> row.countdown().left()).toList();
            assertEquals(left.stream().sorted().toList(), left);
        });
    }

    @EachDatabase
    void aManagerSeesTheirOwnCasesOnly(Database database) {
        TestStore store = TestStore.emptyOn(database);
        store.doInTransaction(StoredWarBoardIT::fill);
        store.doInTransaction(entities -> {
            StoredWarBoard board = TestStore.wired(new StoredWarBoard(), entities);
            Scope mine = new Scope.Laboratories(Set.of("350000003"));
            assertEquals(List.of("350000003"), board.rows(shown(Optional.empty()), mine, Cases.NOW, SOON).rows()
                    .stream().map(BoardRow::finess).toList());
            assertEquals(1, board.figures(mine, Cases.NOW, SOON).values().stream().mapToLong(Long::longValue).sum());
            assertEquals(0, board.rows(shown(Optional.empty()), new Scope.Laboratories(Set.of()), Cases.NOW, SOON)
                    .total());
        });
    }

    private static int group(BoardRow row) {
        return switch (row.countdown().status()) {
            case MET, MISSED, NOT_APPLICABLE -> 3;
            case NOT_STARTED -> 2;
            case RUNNING, DUE_SOON, OVERDUE -> row.standing().figure() == Rule.Figure.NONE ? 1 : 0;
        };
    }

    private static BoardQuery shown(Optional<Countdown.Status> clock) {
        return new BoardQuery("", "", "", clock, BoardQuery.Closed.SHOWN, BoardQuery.Order.TIME_LEFT,
                new Slice.Window(0, 500));
    }

    private static void fill(EntityManager entities) {
        Cases cases = Cases.on(entities);
        Reference reference = cases.incident("Fuite").reference();
        int number = 0;
        for (long age : AGES) {
            for (Kind kind : Kind.values()) {
                Involvement begun = cases.involved(reference, "35000%04d".formatted(++number));
                Involvement next = Cases.accepted(begun.declareAwareness(aware(age), Cases.NOW,
                        Timeline.of(Answers.NONE), KnownRules.BOOK));
                cases.save(begun, kind.after(next, age));
            }
        }
        cases.involved(reference, "35000%04d".formatted(++number));
        Involvement never = cases.involved(reference, "35000%04d".formatted(++number));
        cases.save(never, Cases.accepted(never.moveTo(MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "no risk"),
                DECIDER)));
    }

    private enum Kind {
        WAITING, FILED_NOW, CLOSED, DUE_AT_ONCE, NOT_NOTIFIABLE;

        private Involvement after(Involvement involvement, long age) {
            return switch (this) {
                case WAITING -> involvement;
                case FILED_NOW -> filed(involvement);
                case CLOSED -> Cases.accepted(
                        filed(involvement).moveTo(MoveRequest.to(CaseStatus.COMPLETED, ""), Cases.NOW));
                case DUE_AT_ONCE -> done(done(filed(involvement), "GDPR_33_4"), "GDPR_34_1");
                case NOT_NOTIFIABLE -> Cases.accepted(involvement.moveTo(
                        MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "no risk"), DECIDER));
            };
        }

        private static Involvement filed(Involvement involvement) {
            return Cases.accepted(involvement.moveTo(MoveRequest.notified(Cases.NOW, ""), Cases.NOW));
        }

        private static Involvement done(Involvement involvement, String rule) {
            return Cases.accepted(involvement.recordDone(rule, new Obligation.Done(Cases.NOW, "Claire", ""), Cases.NOW,
                    involvement.duties().kept()));
        }
    }

    private static Awareness aware(long age) {
        return new Awareness(Cases.NOW.minusSeconds(age), Cases.PARIS, "why", "somebody", Optional.empty());
    }

    private static long hours(long hours) {
        return hours * 3600;
    }
}
