package fr.clepsydre.domain.notification;

import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.notification.Content.Origin;
import fr.clepsydre.domain.notification.Content.Timing;
import fr.clepsydre.domain.notification.Question.Level;
import fr.clepsydre.domain.notification.Question.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final Words WORDS = new Words("fr", "en");
    private static final Form FORM = new Form("tiny", "1", WORDS, List.of(
            new Section(1, "one", WORDS, List.of(
                    question("a", new Condition.Always(), new Condition.Always()),
                    question("b", new Condition.Always(), new Condition.Always()),
                    question("c", new Condition.Never(), new Condition.Always()))),
            new Section(2, "two", WORDS, List.of(
                    question("d", new Condition.Always(), new Condition.Chosen("a", Set.of("OTHER", "MORE"))),
                    question("e", new Condition.Always(), new Condition.Late())))));

    @Test
    void nothing_answered_is_missing_but_never_asks_what_is_not_due() {
        Completeness none = Completeness.of(FORM, content(Answers.NONE, Timing.IN_TIME));
        assertEquals(List.of("a MISSING", "b MISSING"), gaps(none));
        assertEquals(List.of("0 of 2", "0 of 0"), shares(none));
        assertEquals(0, none.percent());
    }

    @Test
    void not_known_yet_counts_as_answered_and_is_a_gap_all_the_same() {
        Completeness half = Completeness.of(FORM, content(Answers.NONE.with("a", Answer.NOT_KNOWN_YET)
                .with("c", Answer.NOT_KNOWN_YET), Timing.IN_TIME));
        assertEquals(List.of("a NOT_KNOWN_YET", "b MISSING", "c NOT_KNOWN_YET"), gaps(half));
        assertEquals(List.of("1 of 2", "0 of 0"), shares(half));
        assertEquals(50, half.percent());
    }

    @Test
    void a_late_notification_owes_its_reasons() {
        assertEquals(List.of("a MISSING", "b MISSING", "e MISSING"),
                gaps(Completeness.of(FORM, content(Answers.NONE, Timing.LATE))));
    }

    @Test
    void a_condition_on_a_code_asks_its_question() {
        Answers other = Answers.NONE.with("a", Answer.of("THIS", "MORE")).with("b", Answer.of("x"));
        assertEquals(List.of("d MISSING"), gaps(Completeness.of(FORM, content(other, Timing.IN_TIME))));
        assertEquals(66, Completeness.of(FORM, content(other, Timing.IN_TIME)).percent());
    }

    @Test
    void a_question_that_is_always_asked_may_be_owed_on_a_condition_alone() {
        Form form = new Form("tiny", "1", WORDS, List.of(new Section(1, "one", WORDS, List.of(
                question("a", new Condition.Never(), new Condition.Always()),
                question("b", new Condition.Chosen("a", Set.of("YES")), new Condition.Always()),
                question("c", new Condition.Known("a"), new Condition.Late())))));
        assertEquals(List.of(), gaps(Completeness.of(form, content(Answers.NONE, Timing.IN_TIME))));
        Answers yes = Answers.NONE.with("a", Answer.of("YES"));
        assertEquals(List.of("b MISSING"), gaps(Completeness.of(form, content(yes, Timing.IN_TIME))));
        assertEquals(List.of("b MISSING", "c MISSING"), gaps(Completeness.of(form, content(yes, Timing.LATE))));
        assertEquals(List.of("1 of 1"), shares(Completeness.of(form, content(yes.with("b", Answer.of("x")),
                Timing.IN_TIME))));
    }

    @Test
    void an_answer_is_never_hidden_by_its_condition() {
        Content content = content(Answers.NONE.with("e", Answer.of("late once")), Timing.IN_TIME);
        assertTrue(FORM.question("e").orElseThrow().isAskedIn(content));
        assertFalse(FORM.question("d").orElseThrow().isAskedIn(content));
    }

    @Test
    void each_answer_tells_where_it_comes_from() {
        Content content = new Content(Answers.NONE.with("b", Answer.of("own")).with("c", Answer.of("own")),
                Answers.NONE.with("a", Answer.of("shared")).with("b", Answer.of("shared")),
                Answers.NONE.with("c", Answer.of("derived")), Timing.IN_TIME);
        assertEquals(Optional.of(Origin.INCIDENT), content.origin("a"));
        assertEquals(Optional.of(Origin.OWN), content.origin("b"));
        assertEquals(Optional.of(Answer.of("own")), content.answer("b"));
        assertEquals(Optional.of(Origin.DERIVED), content.origin("c"));
        assertEquals(Optional.of(Answer.of("derived")), content.answer("c"));
        assertEquals(Optional.empty(), content.origin("d"));
    }

    @Test
    void what_follows_from_the_case_is_not_typed_again() {
        Involvement involvement = value(value(Cases.aware().changePersons(new Count.Estimate(5, "vendor")))
                .changeContact(Contact.Role.DPO, new Contact("Anne Exemple", "", "a@labo.example", "")));
        Content content = Content.of(Cases.incident(), involvement,
                new Organisation("Labo Exemple", "404833048", ""), Timing.IN_TIME);
        assertEquals(Optional.of(Answer.of("Labo Exemple")), content.answer("organisationName"));
        assertEquals(Optional.of(Answer.of("404833048")), content.answer("siren"));
        assertEquals(Optional.empty(), content.answer("organisationAddress"));
        assertEquals(Optional.of(Answer.of("Anne Exemple")), content.answer("dpoName"));
        assertEquals(Optional.empty(), content.answer("dpoPhone"));
        assertEquals(Optional.of(Answer.of("~5|vendor")), content.answer("persons"));
        assertEquals(Optional.of(Answer.NOT_KNOWN_YET), content.answer("records"));
        assertEquals(Optional.of(Answer.of("2021-02-23T18:30+01:00[Europe/Paris]")), content.answer("awareness"));
        assertEquals(Optional.of(Answer.of("the press named us")), content.answer("awarenessReason"));
    }

    private static Content content(Answers incident, Timing timing) {
        return new Content(Answers.NONE, incident, Answers.NONE, timing);
    }

    private static List<String> gaps(Completeness completeness) {
        return completeness.gaps().stream().map(gap -> gap.question().key() + " " + gap.reason()).toList();
    }

    private static List<String> shares(Completeness completeness) {
        return completeness.sections().stream().map(share -> share.answered() + " of " + share.asked()).toList();
    }

    private static Question question(String key, Condition need, Condition condition) {
        return new Question(key, WORDS, WORDS, Type.TEXT, Optional.empty(), Level.INCIDENT, need, condition);
    }
}
