package fr.clepsydre.domain.breach;

import static fr.clepsydre.domain.Outcomes.changes;
import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Change.Kind;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvolvementTest {

    private static final Question MINORS =
            Cases.question("minors", Question.Type.COUNT, Question.Level.LABORATORY);
    private static final Question DESCRIPTION =
            Cases.question("description", Question.Type.LONG_TEXT, Question.Level.INCIDENT);

    @Test
    void a_laboratory_begins_with_nothing_known() {
        Involvement begun = Cases.alerted();
        assertEquals(CaseStatus.ALERTED, begun.status());
        assertEquals(Optional.empty(), begun.awareness());
        assertEquals(Counts.UNKNOWN, begun.counts());
        assertEquals(DutyBook.EMPTY, begun.duties());
    }

    @Test
    void awareness_starts_the_clock_and_the_history_keeps_its_reason() {
        var outcome = Cases.alerted().declareAwareness(Cases.awareness(Cases.AWARE), Cases.NOW,
                Cases.UNKNOWN_TIMELINE, KnownRules.BOOK);
        assertEquals(List.of(Change.first(Kind.AWARENESS_DECLARED, "awareness",
                "2021-02-23T18:30+01:00[Europe/Paris]").because("the press named us")), changes(outcome));
        assertEquals(Instant.parse("2021-02-26T17:30:00Z"),
                Duties.of(value(outcome), Answers.NONE, KnownRules.BOOK, Holidays.NONE, Cases.NOW).notification()
                        .flatMap(Obligation::deadline).orElseThrow().target());
    }

    @Test
    void awareness_is_declared_once_and_corrected_after() {
        Involvement aware = Cases.aware();
        assertEquals(List.of(), changes(
                aware.declareAwareness(Cases.awareness(Cases.AWARE), Cases.NOW, Cases.UNKNOWN_TIMELINE, KnownRules.BOOK)));
        Awareness other = Cases.awareness(Cases.AWARE.plusSeconds(3600));
        assertEquals(List.of("AWARENESS_ALREADY_DECLARED"),
                codes(aware.declareAwareness(other, Cases.NOW, Cases.UNKNOWN_TIMELINE, KnownRules.BOOK)));
        var corrected = aware.correctAwareness(other, Cases.NOW, Cases.UNKNOWN_TIMELINE, KnownRules.BOOK);
        assertEquals(Optional.of(other), value(corrected).awareness());
        assertEquals("2021-02-23T18:30+01:00[Europe/Paris]", changes(corrected).get(0).from().orElseThrow());
        assertEquals("2021-02-23T19:30+01:00[Europe/Paris]", changes(corrected).get(0).to().orElseThrow());
        assertEquals(List.of("AWARENESS_MISSING"),
                codes(Cases.alerted().correctAwareness(other, Cases.NOW, Cases.UNKNOWN_TIMELINE, KnownRules.BOOK)));
    }

    @Test
    void awareness_that_cannot_be_true_is_refused() {
        assertEquals(List.of("IN_FUTURE"), declared(Cases.NOW.plusSeconds(1), Cases.UNKNOWN_TIMELINE));
        assertEquals(List.of(), declared(Cases.NOW, Cases.UNKNOWN_TIMELINE));
        assertEquals(List.of("AWARENESS_BEFORE_LAW"),
                declared(Instant.parse("2012-02-23T17:30:00Z"), Cases.UNKNOWN_TIMELINE));
        Timeline started = Timeline.of(Answers.NONE.with("breachStart", Cases.at("2021-02-23T17:30:01Z")));
        assertEquals(List.of("AWARENESS_BEFORE_START"), declared(Cases.AWARE, started));
        assertEquals(List.of("AWARENESS_AFTER_NOTIFICATION"), codes(Cases.notified().correctAwareness(
                Cases.awareness(Cases.NOTIFIED.plusSeconds(1)), Cases.NOW, Cases.UNKNOWN_TIMELINE, KnownRules.BOOK)));
    }

    private static List<String> declared(Instant at, Timeline timeline) {
        return codes(Cases.alerted().declareAwareness(Cases.awareness(at), Cases.NOW, timeline, KnownRules.BOOK));
    }

    @Test
    void what_a_person_declares_needs_a_reason_of_bearable_length() {
        ZonedMoment moment = new ZonedMoment(Cases.AWARE, Cases.PARIS);
        assertEquals(List.of("REASON_MISSING"), codes(Awareness.declared(moment, " \n", "dpo", "")));
        assertEquals(List.of(), codes(Awareness.declared(moment, "x".repeat(2000), "dpo", "")));
        assertEquals(List.of("REASON_TOO_LONG", "EVIDENCE_TOO_LONG"),
                codes(Awareness.declared(moment, "x".repeat(2001), "dpo", "y".repeat(2001))));
        assertEquals(new Awareness(Cases.AWARE, Cases.PARIS, "notice", "dpo", Optional.of("e-mail 14")),
                value(Awareness.declared(moment, " notice ", "dpo", " e-mail 14 ")));
    }

    @Test
    void a_count_that_changes_shows_both_values_and_one_that_does_not_shows_nothing() {
        var first = Cases.alerted().changePersons(new Count.Estimate(81_000, "vendor"));
        assertEquals(List.of(Change.moved(Kind.COUNT_CHANGED, "persons", "?", "~81000|vendor")), changes(first));
        var second = value(first).changePersons(new Count.Exact(80_946));
        assertEquals(List.of(Change.moved(Kind.COUNT_CHANGED, "persons", "~81000|vendor", "=80946")),
                changes(second));
        assertEquals(List.of(), changes(value(second).changePersons(new Count.Exact(80_946))));
        assertEquals("records", changes(value(second).changeRecords(new Count.Exact(1))).get(0).subject());
    }

    @Test
    void a_contact_is_checked_and_kept_in_its_capacity() {
        Contact contact = new Contact(" Anne Exemple ", "DPO", "dpo@labo.example", "02 00 00 00 00");
        var outcome = Cases.alerted().changeContact(Contact.Role.DPO, contact);
        assertEquals("Anne Exemple", value(outcome).contacts().dpo().name());
        assertEquals(Contact.NOBODY, value(outcome).contacts().legalRepresentative());
        assertEquals(Optional.empty(), changes(outcome).get(0).from());
        assertEquals(List.of(), changes(value(outcome).changeContact(Contact.Role.DPO, contact)));
        assertEquals(List.of("TOO_LONG", "CONTROL_CHARACTER", "EMAIL_MALFORMED"), codes(Cases.alerted()
                .changeContact(Contact.Role.DPO, new Contact("x".repeat(300), "a\nb", "no address", ""))));
    }

    @Test
    void each_part_of_a_contact_has_a_length_of_its_own() {
        assertEquals(List.of(), part(200, 254, 30));
        assertEquals(List.of("name", "email", "phone"), part(201, 255, 31));
    }

    /** The fields of what is refused of a contact whose parts have these lengths. */
    private static List<String> part(int name, int email, int phone) {
        String domain = "@labo.example";
        Contact contact = new Contact("é".repeat(name), "é".repeat(200), "x".repeat(email - domain.length()) + domain,
                "0".repeat(phone));
        return Cases.alerted().changeContact(Contact.Role.DPO, contact).refusals().stream()
                .flatMap(refusal -> refusal.fields().stream()).toList();
    }

    @Test
    void a_laboratory_answers_for_itself_or_otherwise_than_the_incident() {
        Answers shared = Answers.NONE.with("description", Answer.of("shared"));
        Involvement own = value(Cases.alerted().answer(DESCRIPTION, Answer.of("own"), shared, Cases.NOW));
        assertEquals(Optional.of(Answer.of("own")), own.answers().over(shared).answer("description"));
        var back = own.withdraw(DESCRIPTION, shared, Cases.NOW);
        assertEquals(List.of(Change.gone(Kind.ANSWER_WITHDRAWN, "description", "=own")), changes(back));
        assertEquals(Optional.of(Answer.of("shared")), value(back).answers().over(shared).answer("description"));
        assertEquals(List.of(), codes(Cases.alerted().answer(MINORS, Answer.of("=4"), shared, Cases.NOW)));
        Question derived = Cases.question("persons", Question.Type.COUNT, Question.Level.DERIVED);
        assertEquals(List.of("NOT_ANSWERED_HERE"),
                codes(Cases.alerted().answer(derived, Answer.of("=4"), shared, Cases.NOW)));
    }

    @Test
    void an_own_date_is_held_against_the_shared_ones_and_the_own_awareness() {
        Answers shared = Answers.NONE.with("breachEnd", Cases.at("2021-02-20T00:00:00Z"));
        assertEquals(List.of("OUT_OF_ORDER"), start("2021-02-21T00:00:00Z", shared));
        assertEquals(List.of(), start("2021-02-20T00:00:00Z", shared));
        assertEquals(List.of("AWARENESS_BEFORE_START"), start("2021-02-24T00:00:00Z", Answers.NONE));
    }

    private static List<String> start(String at, Answers shared) {
        return codes(Cases.aware().answer(Cases.moment(Milestone.BREACH_START), Cases.at(at), shared, Cases.NOW));
    }

    @Test
    void a_contradiction_elsewhere_does_not_stand_in_the_way_of_an_answer() {
        Answers shared = Answers.NONE.with("breachStart", Cases.at("2021-02-28T00:00:00Z"));
        assertEquals(List.of(), codes(Cases.aware().answer(DESCRIPTION, Answer.of("text"), shared, Cases.NOW)));
    }

    @Test
    void the_incidents_answers_are_held_against_the_awareness_unless_an_own_one_stands_there() {
        Answers late = Answers.NONE.with("breachStart", Cases.at("2021-02-28T00:00:00Z"));
        assertEquals("AWARENESS_BEFORE_START", Cases.aware().conflicts(late).get(0).code());
        assertEquals(List.of(), Cases.alerted().conflicts(late));
        Involvement own = value(Cases.aware().answer(Cases.moment(Milestone.BREACH_START),
                Cases.at("2021-02-14T00:00:00Z"), Answers.NONE, Cases.NOW));
        assertEquals(List.of(), own.conflicts(late));
    }
}
