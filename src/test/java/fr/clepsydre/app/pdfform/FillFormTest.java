package fr.clepsydre.app.pdfform;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.laboratory.DeclareAwareness;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.app.notification.SheetPress;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.app.version.FreezeVersion;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.version.VersionBook.Wish;
import fr.clepsydre.domain.notification.version.VersionKind;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the case of a laboratory to the fields of a form, by who may. */
class FillFormTest {

    private static final Words TITLE = new Words("Déclaration", "Declaration");
    private static final FillForm.Wish KEPT = new FillForm.Wish("sound", "fr", PdfFiller.Finish.KEEP);

    private final Forms questions = fr.clepsydre.store.form.Forms.shipped();
    private final List<FieldRule> rules = new ArrayList<>();
    private final List<PdfForm> forms = new ArrayList<>();
    private final Map<String, FieldValue> written = new HashMap<>();
    private Office office = Office.empty();

    /** Notes what it is to write, and refuses a field called "nowhere". */
    private Outcome<FilledForm> filled(byte[] form, List<FieldValue> values, PdfFiller.Finish finish) {
        written.clear();
        values.forEach(value -> written.put(value.field(), value));
        return Outcome.accepted(new FilledForm(form, values.stream().filter(value -> value.field().equals("nowhere"))
                .map(value -> Refusal.of("PDF_FIELD_UNKNOWN").at(value.field())).toList()));
    }

    @BeforeEach
    void aware() {
        SheetPress press = (sheet, printed, attached) ->
                Outcome.accepted(("%PDF " + sheet).getBytes(StandardCharsets.UTF_8));
        office = Office.withTwoLaboratories().with(press).with(nobody()).with((PdfForms) () -> forms)
                .with((PdfFiller) this::filled);
        office.dpo(new DeclareAwareness()).declare(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                new ZonedMoment(Cases.AWARE, Cases.PARIS), "notice", "");
    }

    private static People nobody() {
        return (People) Proxy.newProxyInstance(People.class.getClassLoader(), new Class<?>[] {People.class},
                (proxy, method, arguments) -> {
                    if (method.getReturnType() == PeopleCounts.class) {
                        return PeopleCounts.NONE;
                    }
                    throw new IllegalStateException(method.getName());
                });
    }

    private Question question(String key) {
        return questions.question(key).orElseThrow();
    }

    private void asks(String field, String key, Map<String, String> codes) {
        rules.add(new FieldRule(field, new FieldSource.Answered(question(key), codes, Optional.empty()), Optional.empty()));
    }

    private void asks(String field, String key, String format) {
        rules.add(new FieldRule(field, new FieldSource.Answered(question(key), Map.of(), Optional.of(format)),
                Optional.empty()));
    }

    private void answer(Map<String, Answer> given) {
        value(office.dpo(new EditCase()).amend(Office.INCIDENT, Office.FIRST,
                new EditCase.Amendment(given, Set.of(), Map.of(), Map.of())));
    }

    private Outcome<FormPaper> fill(FillForm.Wish wish) {
        forms.clear();
        forms.add(new PdfForm("sound", Outcome.accepted(
                new PdfTemplate(TITLE, TITLE, List.of("fr", "en"), new byte[] {1}, rules))));
        forms.add(new PdfForm("faulty", Outcome.refused(Refusal.of("PDF_FORM_FILE_MISSING", "form.pdf"))));
        return office.dpo(new FillForm()).fill(Office.INCIDENT, Office.FIRST, wish);
    }

    private List<String> open() {
        return value(fill(KEPT)).report().open().stream()
                .map(field -> field.reason().code() + " " + String.join(",", field.reason().fields())).toList();
    }

    @Test
    void answers_are_written_as_the_form_takes_them() {
        asks("name", "organisationName", Map.of());
        asks("day", "awareness", "dd/MM/uuuu");
        asks("hour", "awareness", "HH:mm");
        asks("people", "persons", "#,##0");
        asks("ongoing", "ongoing", Map.of("YES", "oui", "NO", "non"));
        asks("secret", "nature", Map.of("CONFIDENTIALITY", FieldValue.TICKED));
        asks("whole", "nature", Map.of("INTEGRITY", FieldValue.TICKED));
        asks("estimated", "edpb67", Map.of("EXACT", "1", "APPROXIMATE", "2"));
        rules.add(new FieldRule("who", new FieldSource.Composed(new Words("De {{siren}}$1 à {{organisationName}}", "-"),
                Map.of("siren", question("siren"), "organisationName", question("organisationName"))), Optional.empty()));
        rules.add(new FieldRule("country", new FieldSource.Fixed("FR"), Optional.empty()));
        answer(Map.of("ongoing", Answer.of("NO"), "nature", Answer.of("CONFIDENTIALITY")));
        office.dpo(new EditCase()).changeCount(Office.INCIDENT, Office.FIRST, Counts.Subject.PERSONS, Seen.ANYTHING,
                new Count.Estimate(81_000, "fichier"));
        assertEquals("form-sound-" + Office.INCIDENT + "-" + Office.FIRST + "-draft.pdf",
                value(fill(KEPT)).document().name());
        assertEquals("23/02/2021", written.get("day").text());
        assertEquals("18:30", written.get("hour").text());
        assertEquals("81000", written.get("people").text().replaceAll("\\D", ""));
        assertEquals(List.of("non"), written.get("ongoing").codes());
        assertEquals(List.of(FieldValue.TICKED), written.get("secret").codes());
        assertEquals(List.of(), written.get("whole").codes());
        assertEquals(List.of("2"), written.get("estimated").codes());
        assertTrue(written.get("who").text().startsWith("De $1 à Laboratoire"), written.get("who").text());
        assertEquals(List.of("FR"), written.get("country").codes());
    }

    @Test
    void what_nobody_has_said_is_told_once_a_question_and_what_is_not_asked_is_not_told() {
        asks("a", "nature", Map.of("CONFIDENTIALITY", "*"));
        asks("b", "nature", Map.of("INTEGRITY", "*"));
        asks("number", "previousNotification", Map.of());
        assertEquals(List.of("PDF_ANSWER_MISSING a,b"), open());
    }

    @Test
    void not_known_yet_is_written_where_the_form_can_say_it_and_told_where_it_cannot() {
        answer(Map.of("cause", Answer.NOT_KNOWN_YET, "description", Answer.NOT_KNOWN_YET));
        asks("cause", "cause", Map.of("OTHER", "9", "?", "0"));
        asks("bare", "cause", Map.of());
        rules.add(new FieldRule("story", new FieldSource.Answered(question("description"), Map.of(), Optional.empty()),
                Optional.of(new Words("non connu", "not known"))));
        asks("people", "persons", "0");
        assertEquals(List.of("PDF_ANSWER_NOT_KNOWN bare", "PDF_ANSWER_NOT_KNOWN people"), open());
        assertEquals(List.of("0"), written.get("cause").codes());
        assertEquals("", written.get("bare").text());
        assertEquals("non connu", written.get("story").text());
        assertEquals("", written.get("people").text(), "unknown is never 0");
    }

    @Test
    void what_was_chosen_and_has_no_place_in_the_form_is_told() {
        answer(Map.of("nature", Answer.of("CONFIDENTIALITY", "AVAILABILITY"), "ongoing", Answer.of("NO")));
        asks("a", "nature", Map.of("CONFIDENTIALITY", "*"));
        asks("ongoing", "ongoing", Map.of("YES", "*"));
        assertEquals(List.of("PDF_CODE_NOT_MAPPED a", "PDF_CODE_NOT_MAPPED ongoing"), open());
        asks("ended", "ongoing", Map.of("NO", ""));
        asks("in words", "nature", Map.of());
        assertEquals(List.of(), open());
    }

    @Test
    void the_newest_version_is_taken_while_the_case_says_the_same() {
        value(office.dpo(new FreezeVersion()).freeze(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                new Wish(VersionKind.INITIAL, "")));
        asks("name", "organisationName", Map.of());
        assertEquals(Optional.of(1), value(fill(KEPT)).report().version());
        assertTrue(value(fill(KEPT)).document().name().endsWith("-v1.pdf"));
        answer(Map.of("ongoing", Answer.of("NO")));
        assertEquals(Optional.empty(), value(fill(KEPT)).report().version());
    }

    @Test
    void a_form_with_faults_cannot_be_filled_and_the_others_can() {
        asks("name", "organisationName", Map.of());
        assertEquals(List.of("PDF_FORM_FILE_MISSING"), codes(fill(new FillForm.Wish("faulty", "", KEPT.finish()))));
        assertEquals(List.of("NOT_FOUND"), codes(fill(new FillForm.Wish("nothing", "", KEPT.finish()))));
        assertEquals(List.of("PDF_FORM_LANGUAGE"), codes(fill(new FillForm.Wish("sound", "de", KEPT.finish()))));
        List<FormOnOffer> offers = office.dpo(new FillForm()).forms(Office.INCIDENT, Office.FIRST, "en").orElseThrow();
        assertEquals(List.of("en"), List.of(value(offers.get(0).report()).language()));
        assertEquals(List.of("PDF_FORM_FILE_MISSING"), codes(offers.get(1).report()));
    }

    @Test
    void a_mapping_that_names_a_field_which_the_pdf_has_not_is_a_fault() {
        asks("nowhere", "organisationName", Map.of());
        assertEquals(List.of(Refusal.of("PDF_FIELD_UNKNOWN").at("nowhere")), fill(KEPT).refusals());
    }

    @Test
    void without_a_language_it_is_the_first_that_the_form_is_meant_for() {
        asks("name", "organisationName", Map.of());
        FormPaper paper = value(fill(new FillForm.Wish("sound", "", KEPT.finish())));
        assertEquals("fr", paper.report().language());
        assertArrayEquals(new byte[] {1}, paper.document().bytes());
    }

    @Test
    void a_manager_fills_for_the_own_laboratory_alone() {
        asks("name", "organisationName", Map.of());
        value(fill(KEPT));
        FillForm own = office.as(KnownCaller.managerOf(Office.FIRST), new FillForm());
        value(own.fill(Office.INCIDENT, Office.FIRST, KEPT));
        FillForm other = office.as(KnownCaller.managerOf(Office.SECOND), new FillForm());
        assertEquals(List.of("NOT_FOUND"), codes(other.fill(Office.INCIDENT, Office.FIRST, KEPT)));
        assertEquals(Optional.empty(), other.forms(Office.INCIDENT, Office.FIRST, "fr"));
        value(office.as(KnownCaller.reviewer(), new FillForm()).fill(Office.INCIDENT, Office.FIRST, KEPT));
    }
}
