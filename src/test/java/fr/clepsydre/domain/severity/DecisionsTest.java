package fr.clepsydre.domain.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.Decision.Choice;
import fr.clepsydre.domain.severity.Decision.Ground;
import fr.clepsydre.domain.severity.Decision.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

    private static final Decider CLAIRE = new Decider("Claire", Instant.EPOCH, ScoreRange.UNKNOWN);

    @ParameterizedTest
    @CsvSource({
        "NOTIFY, YES,           '',                      '',  ''",
        "NOTIFY, NOT_KNOWN_YET, '',                      '',  ''",
        "NOTIFY, NO,            '',                      why, ''",
        "NOTIFY, NO,            '',                      ' ', REASON_MISSING",
        "NOTIFY, NO,            NO_HIGH_RISK,            why, GROUND_NOT_ASKED",
        "TELL,   YES,           '',                      '',  ''",
        "TELL,   YES,           UNINTELLIGIBLE,          '',  GROUND_NOT_ASKED",
        "TELL,   NO,            '',                      why, GROUND_MISSING",
        "TELL,   NO,            '',                      '',  GROUND_MISSING REASON_MISSING",
        "TELL,   NO,            DISPROPORTIONATE_EFFORT, '',  REASON_MISSING",
        "TELL,   NO,            RISK_REMOVED,            why, ''"})
    void a_no_has_its_reason_and_not_telling_its_ground(Subject subject, Choice choice, String ground, String reason,
            String codes) {
        Decision decision = new Decision(subject, choice,
                Optional.of(ground).filter(code -> !code.isEmpty()).map(Ground::valueOf), reason);
        assertEquals(codes, String.join(" ", decision.check().stream().map(Refusal::code).toList()));
    }

    @Test
    void a_reason_has_a_longest_length() {
        assertEquals("REASON_TOO_LONG",
                decision(Subject.NOTIFY, Choice.NO, "x".repeat(2001)).check().get(0).code());
        assertEquals(List.of(), decision(Subject.NOTIFY, Choice.NO, "x".repeat(2000)).check());
    }

    @Test
    void the_latest_counts_and_none_is_lost() {
        Decisions decisions = Decisions.NONE
                .with(decision(Subject.NOTIFY, Choice.NOT_KNOWN_YET, ""), CLAIRE)
                .with(decision(Subject.TELL, Choice.YES, ""), CLAIRE)
                .with(decision(Subject.NOTIFY, Choice.YES, "two"), CLAIRE)
                .with(decision(Subject.NOTIFY, Choice.YES, "three"), CLAIRE);
        assertTrue(decisions.says(Subject.NOTIFY, Choice.YES));
        assertEquals("three", decisions.latest(Subject.NOTIFY).orElseThrow().decision().reason());
        assertEquals(List.of("two", ""), decisions.earlier().stream().map(one -> one.decision().reason()).toList());
        assertEquals(4, decisions.all().size());
    }

    @Test
    void both_are_to_be_decided_unless_there_is_no_risk_at_all() {
        assertFalse(Decisions.NONE.isComplete());
        Decisions notify = Decisions.NONE.with(decision(Subject.NOTIFY, Choice.YES, ""), CLAIRE);
        assertFalse(notify.isComplete());
        assertFalse(notify.with(decision(Subject.TELL, Choice.NOT_KNOWN_YET, ""), CLAIRE).isComplete());
        assertTrue(notify.with(decision(Subject.TELL, Choice.YES, ""), CLAIRE).isComplete());
        assertTrue(Decisions.NONE.with(decision(Subject.NOTIFY, Choice.NO, "why"), CLAIRE).isComplete());
    }

    @Test
    void what_the_notification_says_otherwise_is_warned_of() {
        Answers no = Answers.NONE.with("communication", Answer.of("WILL_NOT_BE_INFORMED"));
        Answers yes = Answers.NONE.with("communication", Answer.of("WILL_BE_INFORMED"));
        assertEquals(List.of(Contradiction.TOLD_BUT_ANSWERED_NO), against(Choice.YES, Optional.empty(), no));
        assertEquals(List.of(), against(Choice.YES, Optional.empty(), yes));
        assertEquals(List.of(Contradiction.NOT_TOLD_BUT_ANSWERED_YES),
                against(Choice.NO, Optional.of(Ground.NO_HIGH_RISK), yes));
        assertEquals(List.of(), against(Choice.NO, Optional.of(Ground.DISPROPORTIONATE_EFFORT), yes));
        assertEquals(List.of(Contradiction.ANOTHER_GROUND), against(Choice.NO, Optional.of(Ground.RISK_REMOVED),
                no.with("noCommunicationGround", Answer.of("NO_HIGH_RISK"))));
        assertEquals(List.of(Contradiction.GROUND_BUT_INTELLIGIBLE), against(Choice.NO,
                Optional.of(Ground.UNINTELLIGIBLE), no.with("unintelligible", Answer.of("NO"))));
        assertEquals(List.of(), against(Choice.NO, Optional.of(Ground.UNINTELLIGIBLE), no));
        assertEquals(List.of(), Contradiction.of(Decisions.NONE, no, ScoreRange.UNKNOWN));
    }

    @Test
    void the_level_of_the_notification_is_held_against_a_score_of_one_band_alone() {
        EnisaScore least = ScoreRange.UNKNOWN.lowest();
        Answers maximal = Answers.NONE.with("severity", Answer.of("MAXIMAL"));
        assertEquals(List.of(Contradiction.ANOTHER_SEVERITY),
                Contradiction.of(Decisions.NONE, maximal, new ScoreRange(least, least)));
        assertEquals(List.of(), Contradiction.of(Decisions.NONE, maximal, ScoreRange.UNKNOWN));
        assertEquals(List.of(), Contradiction.of(Decisions.NONE,
                Answers.NONE.with("severity", Answer.of("NEGLIGIBLE")), new ScoreRange(least, least)));
    }

    private static List<Contradiction> against(Choice choice, Optional<Ground> ground, Answers answers) {
        return Contradiction.of(Decisions.NONE.with(new Decision(Subject.TELL, choice, ground, "why"), CLAIRE),
                answers, ScoreRange.UNKNOWN);
    }

    private static Decision decision(Subject subject, Choice choice, String reason) {
        return new Decision(subject, choice, Optional.empty(), reason);
    }
}
