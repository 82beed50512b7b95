package fr.clepsydre.domain.severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.EnisaScore.Band;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @ParameterizedTest(name = "{8}")
    @CsvSource({
        "SENSITIVE, BASE,    MAXIMUM,    FULL,    MALICIOUS,     5.0,  VERY_HIGH, MAXIMAL,     the file of 2021",
        "SENSITIVE, MINUS_1, MAXIMUM,    LIMITED, NOT_MALICIOUS, 3.25, HIGH,      SIGNIFICANT, an HIV test ordered",
        "SENSITIVE, MINUS_3, MAXIMUM,    LIMITED, NOT_MALICIOUS, 1.25, LOW,       NEGLIGIBLE,  blood tests performed",
        "SENSITIVE, MINUS_2, MAXIMUM,    NONE,    NOT_MALICIOUS, 2.0,  MEDIUM,    LIMITED,     an emergency blood test",
        "SENSITIVE, BASE,    NEGLIGIBLE, NONE,    NOT_MALICIOUS, 1.0,  LOW,       NEGLIGIBLE,  encrypted and the key safe"})
    void the_published_examples_score_what_they_are_said_to(String category, String step, String identification,
            String confidentiality, String intent, double value, Band band, String severity, String name) {
        ScoreRange score = of(answers(category, step, identification, confidentiality, intent)).score();
        assertTrue(score.isExact());
        assertEquals(value, score.lowest().value());
        assertEquals(band, score.highest().band());
        assertEquals(severity, score.lowest().band().severity());
    }

    @Test
    void of_several_categories_the_highest_counts_after_its_adjustment() {
        Answers answers = answers("SENSITIVE", "MINUS_3", "MAXIMUM", "NONE", "NOT_MALICIOUS")
                .with("enisaCategories", Answer.of("SIMPLE", "FINANCIAL", "SENSITIVE"))
                .with("enisaSimple", Answer.of("PLUS_1"))
                .with("enisaFinancial", Answer.of("BASE"));
        assertEquals(3, of(answers).score().lowest().context());
        assertEquals(4, of(answers.with("enisaSimple", Answer.of("PLUS_3"))).score().lowest().context());
        assertEquals(2, of(answers.with("enisaCategories", Answer.of("SIMPLE", "SENSITIVE"))).score().lowest()
                .context(), "a category that was taken off counts no more");
    }

    @Test
    void an_adjustment_never_leads_out_of_the_scale_and_owes_a_reason() {
        assertEquals(1, new Adjustment(Adjustment.Step.MINUS_3, "").of(DataCategory.SIMPLE));
        assertEquals(4, new Adjustment(Adjustment.Step.PLUS_3, "").of(DataCategory.SENSITIVE));
        Answers answers = answers("SENSITIVE", "MINUS_1", "MAXIMUM", "NONE", "NOT_MALICIOUS");
        assertEquals(List.of("enisaSensitiveReason"), of(answers).unreasoned());
        assertEquals(List.of(), of(answers.with("enisaSensitiveReason", Answer.of("no result"))).unreasoned());
        assertEquals(List.of(), of(answers.with("enisaSensitive", Answer.of("BASE"))).unreasoned());
    }

    @Test
    void nothing_known_is_every_score_and_each_open_input_is_named() {
        Assessment nothing = of(Answers.NONE);
        assertEquals(0.25, nothing.score().lowest().value());
        assertEquals(6.0, nothing.score().highest().value());
        assertEquals(ScoreRange.UNKNOWN, nothing.score());
        assertEquals(List.of("enisaCategories", "enisaIdentification", "enisaConfidentiality", "enisaIntegrity",
                "enisaAvailability", "enisaIntent"), nothing.open());
    }

    @Test
    void not_known_yet_is_open_like_no_answer_and_never_the_mildest() {
        Answers answers = answers("SENSITIVE", "BASE", "MAXIMUM", "FULL", "MALICIOUS")
                .with("enisaIntent", Answer.NOT_KNOWN_YET);
        assertEquals(4.5, of(answers).score().lowest().value());
        assertEquals(5.0, of(answers).score().highest().value());
        assertEquals(List.of("enisaIntent"), of(answers).open());
        assertTrue(of(answers).score().isOneBand());
        Answers context = answers("SENSITIVE", "BASE", "MAXIMUM", "NONE", "NOT_MALICIOUS")
                .with("enisaSensitive", Answer.NOT_KNOWN_YET);
        assertEquals(1, of(context).score().lowest().context());
        assertEquals(4, of(context).score().highest().context());
        assertFalse(of(context).score().isOneBand());
        assertEquals(List.of("enisaSensitive"), of(context).open());
    }

    @Test
    void an_open_input_that_cannot_weigh_any_more_leaves_the_score_exact() {
        Answers answers = answers("SENSITIVE", "BASE", "MAXIMUM", "NONE", "NOT_MALICIOUS")
                .with("enisaCategories", Answer.of("SIMPLE", "SENSITIVE"));
        assertEquals(List.of("enisaSimple"), of(answers).open());
        assertTrue(of(answers).score().isExact());
    }

    @Test
    void the_flags_are_noted_and_not_scored() {
        Answers answers = answers("SENSITIVE", "BASE", "MAXIMUM", "NONE", "NOT_MALICIOUS");
        assertEquals(Flag.NOT_KNOWN_YET, of(answers).manyPeople());
        assertEquals(Flag.NO, Assessment.of(answers, new Count.Exact(100)).manyPeople());
        assertEquals(Flag.YES, Assessment.of(answers, new Count.Exact(101)).manyPeople());
        assertEquals(Flag.YES, Assessment.of(answers, new Count.Estimate(5000, "vendor")).manyPeople());
        assertEquals(Flag.NO, Assessment.of(answers, new Count.Estimate(0, "vendor")).manyPeople());
        assertEquals(Flag.NOT_KNOWN_YET, of(answers).unintelligible());
        assertEquals(Flag.NOT_KNOWN_YET, of(answers.with("unintelligible", Answer.NOT_KNOWN_YET)).unintelligible());
        Assessment encrypted = of(answers.with("unintelligible", Answer.of("YES")));
        assertEquals(Flag.YES, encrypted.unintelligible());
        assertEquals(of(answers).score(), encrypted.score());
    }

    @Test
    void a_code_that_the_method_does_not_know_is_not_known_yet() {
        Answers answers = answers("SENSITIVE", "BASE", "ENORMOUS", "NONE", "NOT_MALICIOUS");
        assertEquals(List.of("enisaIdentification"), of(answers).open());
    }

    @Test
    void a_range_is_read_back_as_it_was_written() {
        ScoreRange range = of(answers("FINANCIAL", "MINUS_1", "LIMITED", "FULL", "MALICIOUS")
                .with("enisaIntegrity", Answer.NOT_KNOWN_YET)).score();
        assertEquals(range, ScoreRange.read(range.canonical()));
        assertEquals("1 NEGLIGIBLE NONE NONE NONE NOT_MALICIOUS..4 MAXIMUM FULL FULL FULL MALICIOUS",
                ScoreRange.UNKNOWN.canonical(), "the migration of old cases writes it");
        for (String broken : List.of("", "5", "1 MAXIMUM..2", range.highest().canonical() + ".."
                + range.lowest().canonical())) {
            assertThrows(IllegalArgumentException.class, () -> ScoreRange.read(broken), broken);
        }
    }

    private static Assessment of(Answers answers) {
        return Assessment.of(answers, Count.UNKNOWN);
    }

    private static Answers answers(String category, String step, String identification, String confidentiality,
            String intent) {
        return Answers.NONE
                .with("enisaCategories", Answer.of(category))
                .with(DataCategory.valueOf(category).question(), Answer.of(step))
                .with("enisaIdentification", Answer.of(identification))
                .with("enisaConfidentiality", Answer.of(confidentiality))
                .with("enisaIntegrity", Answer.of("NONE"))
                .with("enisaAvailability", Answer.of("NONE"))
                .with("enisaIntent", Answer.of(intent));
    }
}
