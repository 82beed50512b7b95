package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.FormMapping;
import fr.clepsydre.domain.notification.MappingRule;
import fr.clepsydre.domain.notification.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The CNIL's answers as the EDPB's form shows them, and the way back. */
class FormMappingTest {

    private static final int ROUNDS = 2_000;

    private final FormMapping mapping = Forms.mapping();

    @Test
    void there_and_back_contradicts_nothing_that_was_answered() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content before = new Scribbler(seed).content(mapping.from(), 20 + seed % 80);
            Answers back = mapping.back(mapping.forth(before));
            String round = "seed " + seed;
            back.byQuestion().forEach((key, answer) -> before.answer(key)
                    // Until something else is said, a notification is the first one, and incomplete.
                    .filter(answered -> !key.equals("notificationType") || answered instanceof Answer.Given)
                    .ifPresent(answered -> assertEquals(answered, answer, () -> round + ", " + key)));
        }
    }

    @Test
    void there_and_back_loses_nothing_that_is_declared_to_lead_back() {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content before = new Scribbler(seed).content(mapping.from(), 20 + seed % 80);
            Content there = mapping.forth(before);
            Answers back = mapping.back(there);
            for (MappingRule rule : mapping.forth()) {
                if (leadsBack(rule) && there.derived().answer(rule.to()).equals(rule.answer(before))) {
                    lost(rule, before, back, seen, seed);
                }
            }
        }
        assertEquals(mapping.forth().stream().filter(this::leadsBack).flatMap(rule -> rule.source().questions()
                .stream()).collect(Collectors.toCollection(TreeSet::new)), seen);
    }

    private void lost(MappingRule rule, Content before, Answers back, Set<String> seen, int seed) {
        if (rule.answer(before).filter(Answer.Given.class::isInstance).isEmpty()) {
            return;
        }
        for (String key : rule.source().questions()) {
            // Of two lists in one, the one that is not known yet leaves no trace; a code without a counterpart neither.
            boolean known = before.answer(key).filter(Answer.Given.class::isInstance).isPresent();
            if (known) {
                assertEquals(before.answer(key), back.answer(key), () -> "seed " + seed + ", " + key);
                seen.add(key);
            }
        }
    }

    private boolean leadsBack(MappingRule rule) {
        return rule.source().questions().stream().allMatch(source -> mapping.back().stream()
                .anyMatch(back -> back.to().equals(source) && back.source().questions().equals(List.of(rule.to()))))
                && !rule.inverted(key -> true).isEmpty()
                && mapping.back().containsAll(rule.inverted(key -> type(key) != Question.Type.SEVERAL_OF));
    }

    private Question.Type type(String key) {
        return mapping.from().question(key).orElseThrow().type();
    }

    @Test
    void what_follows_is_always_a_right_answer() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Content there = mapping.forth(new Scribbler(seed).content(mapping.from(), 60));
            String round = "seed " + seed;
            for (Question question : mapping.to().questions()) {
                there.answer(question.key()).ifPresent(answer ->
                        assertEquals(List.of(), question.check(answer), () -> round + ", " + question.key()));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource({"cause, =EXTERNAL_MALICIOUS, edpb61, =EXTERNAL_MALICIOUS", "cause, ?, edpb61, ?",
        "persons, =~81000\\|vendor, edpb67, =APPROXIMATE", "persons, ==80946, edpb67, =EXACT", "persons, ?, edpb67, ?",
        "persons, ==80946, edpb68, ==80946", "dataCategories, =NIR|OTHER, edpb70, =IDENTIFICATION|OTHER",
        "notificationType, =WITHDRAWAL, edpb4, =WITHDRAW", "ongoing, =YES, edpb44, =ONGOING",
        "communication, ?, edpb97, ?", "communication, =WILL_BE_INFORMED, edpb97, =DATE_TO_BE_DETERMINED",
        "severity, =MAXIMAL, edpb87, =SEVERE", "dpoName, =Anne Exemple, edpb23, =DPO"})
    void an_answer_is_given_once(String from, String answer, String to, String follows) {
        Content there = mapping.forth(content(Map.of(from, Answer.decode(answer)), Map.of()));
        assertEquals(Optional.of(Answer.decode(follows)), there.answer(to));
        assertEquals(Optional.of(Content.Origin.DERIVED), there.origin(to));
        assertTrue(mapping.sources(to).stream().anyMatch(question -> question.key().equals(from)), to);
    }

    @Test
    void categories_and_sensitive_data_are_one_list_of_the_template_and_two_again() {
        Content there = mapping.forth(content(Map.of("dataCategories", Answer.of("CIVIL_STATUS", "NIR"),
                "sensitiveData", Answer.of("HEALTH")), Map.of()));
        assertEquals(Optional.of(Answer.of("BASIC", "IDENTIFICATION", "HEALTH")), there.answer("edpb70"));
        Answers back = mapping.back(there);
        assertEquals(Optional.of(Answer.of("CIVIL_STATUS", "NIR")), back.answer("dataCategories"));
        assertEquals(Optional.of(Answer.of("HEALTH")), back.answer("sensitiveData"));
    }

    @Test
    void a_proposal_gives_way_to_what_was_typed_and_what_follows_does_not() {
        Content there = mapping.forth(content(Map.of("severity", Answer.of("LIMITED"), "nature",
                Answer.of("INTEGRITY")), Map.of("edpb87", Answer.of("MINOR"), "edpb55", Answer.of("AVAILABILITY"))));
        assertEquals(Optional.of(Answer.of("MINOR")), there.answer("edpb87"));
        assertEquals(Optional.of(Content.Origin.OWN), there.origin("edpb87"));
        assertEquals(Optional.of(Answer.of("INTEGRITY")), there.answer("edpb55"));
    }

    @Test
    void a_question_that_follows_from_the_case_has_a_rule_that_answers_it() {
        List<String> targets = mapping.forth().stream().map(MappingRule::to).toList();
        mapping.to().questions().stream().filter(question -> question.level() == Question.Level.DERIVED)
                .forEach(question -> assertTrue(targets.contains(question.key()), question::key));
    }

    private static Content content(Map<String, Answer> incident, Map<String, Answer> own) {
        return new Content(new Answers(own), new Answers(incident), Answers.NONE, Content.Timing.IN_TIME);
    }
}
