package fr.clepsydre.domain.breach;

import static fr.clepsydre.domain.Outcomes.changes;
import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Change.Kind;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Standing;
import fr.clepsydre.domain.notification.Answers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusMovesTest {

    /** The whole lattice. F: forward; C: only with a comment; a dot: never; 0: already there. */
    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        // to:            ALERTED ACKNOWLEDGED ASSESSED PREPARING NOTIFIED COMPLETED NOT_NOTIFIABLE
        "ALERTED,         0, F, F, F, F, ., C",
        "ACKNOWLEDGED,    C, 0, F, F, F, ., C",
        "ASSESSED,        C, C, 0, F, F, ., C",
        "PREPARING,       C, C, C, 0, F, ., C",
        "NOTIFIED,        ., ., ., C, 0, F, .",
        "COMPLETED,       ., ., ., ., C, 0, .",
        "NOT_NOTIFIABLE,  ., ., C, ., ., ., 0"})
    void the_table_holds(CaseStatus from, String alerted, String acknowledged, String assessed, String preparing,
            String notified, String completed, String notNotifiable) {
        List<String> row = List.of(alerted, acknowledged, assessed, preparing, notified, completed, notNotifiable);
        for (CaseStatus to : CaseStatus.values()) {
            assertEquals(row.get(to.ordinal()), mark(from, to), from + " to " + to);
        }
    }

    private static String mark(CaseStatus from, CaseStatus to) {
        Progress progress = new Progress(from, Cases.ALERTED, Optional.of(Cases.awareness(Cases.AWARE)),
                from.isNotified() ? Optional.of(Cases.NOTIFIED) : Optional.empty());
        Optional<Instant> when =
                to == CaseStatus.NOTIFIED && !from.isNotified() ? Optional.of(Cases.NOTIFIED) : Optional.empty();
        List<String> bare = codes(progress.move(new MoveRequest(to, " ", when), Cases.NOW));
        List<String> commented = codes(progress.move(new MoveRequest(to, "why", when), Cases.NOW));
        if (bare.isEmpty() && commented.isEmpty()) {
            return from == to ? "0" : "F";
        }
        if (bare.equals(List.of("COMMENT_MISSING")) && commented.isEmpty()) {
            return "C";
        }
        return bare.equals(List.of("MOVE_NOT_ALLOWED")) && commented.equals(bare) ? "." : bare + " " + commented;
    }

    @ParameterizedTest
    @CsvSource({"ACKNOWLEDGED, ''", "ASSESSED, ''", "NOT_NOTIFIABLE, ''", "PREPARING, AWARENESS_MISSING",
        "NOTIFIED, AWARENESS_MISSING"})
    void what_follows_from_awareness_needs_it(CaseStatus to, String code) {
        MoveRequest request = new MoveRequest(to, "why", Optional.of(Cases.NOTIFIED));
        assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(Cases.alerted().moveTo(request, Cases.decider())));
    }

    @Test
    void a_filing_lies_between_awareness_and_now() {
        assertEquals(List.of("NOTIFICATION_INSTANT_MISSING"),
                codes(Cases.aware().moveTo(MoveRequest.to(CaseStatus.NOTIFIED, ""), Cases.NOW)));
        assertEquals(List.of("IN_FUTURE"), codes(notify(Cases.NOW.plusSeconds(1))));
        assertEquals(List.of(), codes(notify(Cases.NOW)));
        assertEquals(List.of(), codes(notify(Cases.AWARE)));
        assertEquals(List.of("NOTIFIED_BEFORE_AWARENESS"), codes(notify(Cases.AWARE.minusSeconds(1))));
        assertEquals(List.of("when", "awareness"), notify(Cases.AWARE.minusSeconds(1)).refusals().get(0).fields());
    }

    private static fr.clepsydre.domain.Outcome<Involvement> notify(Instant when) {
        return Cases.aware().moveTo(MoveRequest.notified(when, ""), Cases.NOW);
    }

    @Test
    void a_filing_is_dated_in_the_history_and_stops_the_clock() {
        var outcome = notify(Cases.NOTIFIED);
        assertEquals(List.of(Change.moved(Kind.STATUS_MOVED, "status", "ALERTED", "NOTIFIED"),
                Change.first(Kind.NOTIFICATION_DATED, "notifiedAt", "2021-02-26T17:30:00Z")), changes(outcome));
        assertEquals(Optional.of(Cases.NOTIFIED), value(outcome).progress().notifiedAt());
    }

    @Test
    void completing_and_reopening_keep_the_instant_of_filing() {
        Involvement completed = value(Cases.notified().moveTo(MoveRequest.to(CaseStatus.COMPLETED, ""), Cases.NOW));
        assertEquals(Optional.of(Cases.NOTIFIED), completed.progress().notifiedAt());
        Involvement reopened =
                value(completed.moveTo(MoveRequest.to(CaseStatus.NOTIFIED, "the CNIL asked"), Cases.NOW));
        assertEquals(Optional.of(Cases.NOTIFIED), reopened.progress().notifiedAt());
    }

    @Test
    void a_filing_recorded_by_mistake_is_taken_back_and_the_history_says_so() {
        var outcome = Cases.notified().moveTo(MoveRequest.to(CaseStatus.PREPARING, "another laboratory's"), Cases.NOW);
        assertEquals(Optional.empty(), value(outcome).progress().notifiedAt());
        assertEquals(List.of(Change.moved(Kind.STATUS_MOVED, "status", "NOTIFIED", "PREPARING")
                .because("another laboratory's"),
                Change.gone(Kind.NOTIFICATION_UNDATED, "notifiedAt", "2021-02-26T17:30:00Z")), changes(outcome));
    }

    @Test
    void the_same_move_asked_twice_changes_nothing_the_second_time() {
        Involvement notified = Cases.notified();
        var again = notified.moveTo(MoveRequest.notified(Cases.NOTIFIED, ""), Cases.NOW);
        assertEquals(notified, value(again));
        assertEquals(List.of(), changes(again));
        assertEquals(List.of("MOVE_NOT_ALLOWED"),
                codes(notified.moveTo(MoveRequest.notified(Cases.AWARE, ""), Cases.NOW)));
    }

    @Test
    void a_comment_has_a_longest_length() {
        assertEquals(List.of("COMMENT_TOO_LONG"), codes(Cases.alerted()
                .moveTo(MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "x".repeat(2001)), Cases.decider())));
    }

    @Test
    void not_notifiable_leaves_nothing_to_file() {
        Involvement none = value(Cases.aware()
                .moveTo(MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "the key is safe"), Cases.decider()));
        Duties duties = Duties.of(none, Answers.NONE, KnownRules.BOOK, Holidays.NONE, Cases.NOW);
        assertEquals(Standing.State.NOT_APPLICABLE, duties.notification().orElseThrow().standing().state());
    }

    @Test
    void where_a_case_may_go_is_listed_in_the_order_of_the_work() {
        assertEquals(List.of(CaseStatus.ALERTED, CaseStatus.ASSESSED, CaseStatus.PREPARING, CaseStatus.NOTIFIED,
                CaseStatus.NOT_NOTIFIABLE), StatusMoves.from(CaseStatus.ACKNOWLEDGED));
    }
}
