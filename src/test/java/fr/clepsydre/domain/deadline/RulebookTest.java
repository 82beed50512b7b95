package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate CHANGE = LocalDate.parse("2028-01-01");
    private static final Rule OLD = KnownRules.from(KnownRules.GDPR_33_1, LocalDate.parse("2018-05-25"),
            Optional.of(CHANGE.minusDays(1)), Rule.Activity.ACTIVE);
    private static final Rule NEW = KnownRules.from(KnownRules.rule("GDPR_33_1", Rule.Bound.CONTROLLER,
            new Anchor.AtAwareness(), new Term.Hours(96), Rule.Threshold.HIGH_RISK, Rule.Fulfilment.NOTIFICATION),
            CHANGE, Optional.empty(), Rule.Activity.ACTIVE);

    @Test
    void two_active_versions_on_the_same_day_are_refused() {
        Rule endless = KnownRules.GDPR_33_1;
        assertEquals(List.of(Refusal.of("RULES_OVERLAP", "GDPR_33_1", "2018-05-25", "2028-01-01").at("1")),
                Rulebook.of(List.of(endless, NEW)).refusals());
        assertEquals(List.of(), Rulebook.of(List.of(OLD, NEW)).refusals());
        Rule asleep = KnownRules.from(NEW, CHANGE, Optional.empty(), Rule.Activity.INACTIVE);
        assertEquals(List.of(), Rulebook.of(List.of(endless, asleep)).refusals());
        Rule touching = KnownRules.from(NEW, CHANGE.minusDays(1), Optional.empty(), Rule.Activity.ACTIVE);
        assertEquals(1, Rulebook.of(List.of(OLD, touching)).refusals().size());
    }

    @Test
    void steps_that_do_not_exist_or_wait_for_each_other_are_refused() {
        Rule lost = after("A", "NOWHERE");
        assertEquals(List.of("RULES_UNKNOWN_STEP"), codes(KnownRules.GDPR_33_1, lost));
        assertEquals(List.of("RULES_CIRCLE", "RULES_CIRCLE"),
                codes(KnownRules.GDPR_33_1, after("A", "B"), after("B", "A")));
        assertEquals(List.of("RULES_CIRCLE"), codes(KnownRules.GDPR_33_1, after("A", "A")));
        assertEquals(List.of("RULES_WITHOUT_NOTIFICATION"), codes(KnownRules.CSP));
    }

    @Test
    void a_case_keeps_its_rules_when_the_book_changes() {
        Rulebook before = new Rulebook(List.of(KnownRules.GDPR_33_1));
        Rulebook after = new Rulebook(List.of(KnownRules.from(NEW, LocalDate.parse("2018-05-25"), Optional.empty(),
                Rule.Activity.ACTIVE), KnownRules.CSP));
        ZonedMoment aware = new ZonedMoment(Instant.parse("2026-03-27T14:20:00Z"), PARIS);
        List<Rule> kept = before.keeping(List.of(), aware);
        assertEquals(List.of(KnownRules.GDPR_33_1), kept);
        assertEquals(kept, after.keeping(kept, new ZonedMoment(aware.at().plusSeconds(60), PARIS)));
    }

    @Test
    void a_corrected_awareness_beyond_the_change_of_the_law_takes_the_other_version() {
        Rulebook book = new Rulebook(List.of(OLD, NEW));
        List<Rule> old = book.keeping(List.of(), moment("2027-12-31T22:59:59Z"));
        assertEquals(List.of(OLD), old);
        assertEquals(List.of(NEW), book.keeping(old, moment("2027-12-31T23:00:00Z")));
        assertEquals(Optional.of(NEW), book.notificationAt(Instant.parse("2028-06-01T00:00:00Z"), PARIS));
        assertEquals(LocalDate.parse("2018-05-25"), book.beginning());
    }

    private static ZonedMoment moment(String at) {
        return new ZonedMoment(Instant.parse(at), PARIS);
    }

    private static Rule after(String key, String step) {
        return KnownRules.rule(key, Rule.Bound.CONTROLLER, new Anchor.EndOf(step), new Term.Hours(1),
                Rule.Threshold.NONE, Rule.Fulfilment.RECORD);
    }

    private static List<String> codes(Rule... rules) {
        return Rulebook.of(List.of(rules)).refusals().stream().map(Refusal::code).toList();
    }
}
