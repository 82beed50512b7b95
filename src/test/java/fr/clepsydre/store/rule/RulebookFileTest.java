package fr.clepsydre.store.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Rulebook;
import fr.clepsydre.domain.deadline.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookFileTest {

    private static final String GOOD = """
            - key: GDPR_33_1
              title: { fr: Notifier, en: Notify }
              binds: controller
              anchor: awareness
              length: 72 hours
              firm: legal
              threshold: risk
              done: notification
              source: { fr: RGPD, en: GDPR }
              from: 2018-05-25
              active: yes
            """;

    @Test
    void the_shipped_file_is_sound_and_says_what_the_regulation_says() throws IOException {
        Rulebook book = shipped();
        Rule notify = rule(book, "GDPR_33_1");
        assertEquals(new Term.Hours(72), notify.term());
        assertEquals(Rule.Threshold.RISK, notify.threshold());
        assertEquals(Rule.Bound.PROCESSOR, rule(book, "GDPR_33_2").bound());
        assertEquals(Rule.Firmness.SOFT, rule(book, "GDPR_33_4").firmness());
        assertEquals(Rule.Figure.GOAL, rule(book, "GDPR_34_1").figure());
        assertEquals(Rule.Figure.NONE, rule(book, "CSP_L1111_8_2").figure());
        List<Rule> asleep = book.rules().stream().filter(rule -> rule.activity() == Rule.Activity.INACTIVE).toList();
        assertEquals(List.of(new Term.Hours(96), new Term.Hours(24), new Term.Hours(72), new Term.Months(1)),
                asleep.stream().map(Rule::term).toList());
    }

    @Test
    void what_a_case_keeps_is_the_whole_rule() throws IOException {
        for (Rule rule : shipped().rules()) {
            assertEquals(rule, KeptRule.read(KeptRule.write(rule)));
            assertTrue(KeptRule.write(rule).length() < 4000);
        }
        assertEquals(KnownRules.GDPR_34_1, KeptRule.read(KeptRule.write(KnownRules.GDPR_34_1)));
    }

    @ParameterizedTest
    @CsvSource({
        "length: 72 hours, length: -72 hours,          5, TERM_OUT_OF_RANGE",
        "length: 72 hours, length: soon,               5, TERM_UNREADABLE",
        "anchor: awareness, anchor: press,             4, ANCHOR_UNKNOWN",
        "anchor: awareness, anchor: end of GDPR_99,    1, RULES_UNKNOWN_STEP",
        "binds: controller, binds: everybody,          3, RULES_UNKNOWN_WORD",
        "from: 2018-05-25, from: 25/05/2018,          10, RULES_DAY_UNREADABLE",
        "active: yes, active: maybe,                  11, RULES_UNKNOWN_WORD",
        "active: yes, active: no,                      1, RULES_WITHOUT_NOTIFICATION",
        "threshold: risk, treshold: risk,              7, RULES_UNKNOWN_NAME",
        "key: GDPR_33_1, key: gdpr 33,                 1, RULES_KEY_MALFORMED",
        "from: 2018-05-25, to: 2018-05-25,             1, RULES_TEXT_MISSING",
        "firm: legal, length: 5 days,                  6, RULES_TWICE"})
    void a_fault_is_told_with_its_line(String good, String bad, int line, String code) {
        List<Refusal> refusals = RulebookFile.read(GOOD.replace(good, bad)).refusals();
        assertTrue(refusals.stream().anyMatch(refusal -> refusal.code().equals(code)
                && refusal.field().orElse("").equals(String.valueOf(line))), refusals::toString);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            refusals.forEach(refusal -> assertTrue(RefusalWords.in(locale).sentence(refusal).contains(" "),
                    refusal::code));
        }
    }

    @Test
    void every_fault_is_told_at_once() {
        String broken = GOOD.replace("72 hours", "-1 hours").replace("awareness", "press").replace("controller", "x");
        assertEquals(List.of("RULES_UNKNOWN_WORD", "ANCHOR_UNKNOWN", "TERM_OUT_OF_RANGE"),
                RulebookFile.read(broken).refusals().stream().map(Refusal::code).toList());
    }

    @Test
    void two_versions_that_overlap_are_told_at_the_second() {
        List<Refusal> refusals = RulebookFile.read(GOOD + GOOD.replace("2018", "2028")).refusals();
        assertEquals(List.of(Refusal.of("RULES_OVERLAP", "GDPR_33_1", "2018-05-25", "2028-05-25").at("12")), refusals);
    }

    @ParameterizedTest
    @CsvSource({"'', 1, RULES_NO_LIST", "'key: X', 1, RULES_NO_LIST", "'- just a text', 1, RULES_NO_MAPPING",
        "'- key: \"never closed', 1, RULES_NOT_YAML", "'[]', 1, RULES_NO_LIST"})
    void what_is_no_list_of_rules_is_refused(String text, String line, String code) {
        Refusal refusal = RulebookFile.read(text).refusals().get(0);
        assertEquals(code, refusal.code());
        assertEquals(line, refusal.field().orElseThrow());
    }

    private static Rulebook shipped() throws IOException {
        Outcome<Rulebook> read = RulebookFile.read(Files.readString(Path.of("config/obligations.yaml")));
        assertEquals(List.of(), read.refusals());
        return ((Outcome.Accepted<Rulebook>) read).value();
    }

    private static Rule rule(Rulebook book, String key) {
        return book.rules().stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }
}
