package fr.clepsydre.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.domain.audit.Anchor;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterWordsTest {

    private static final RegisterWords FRENCH = RegisterWords.in(Entries.FORM, "fr");

    private static RegisterField field(RegisterEntry entry, String key) {
        return FRENCH.fields(entry).stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    private static String cell(RegisterEntry entry, String name) {
        RegisterTable table = new RegisterTable(FRENCH);
        return table.cells(entry).get(table.header().indexOf(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_field_is_a_question_of_the_form_or_has_a_name_of_its_own(String language) {
        RegisterWords words = RegisterWords.in(Entries.FORM, language);
        words.header().forEach(field -> assertFalse(field.label().equals(field.key()), field::key));
        List<String> names = new RegisterTable(words).header();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_code_has_words(String language) {
        Bundle texts = Bundle.named("fr.clepsydre.app.register.words", Locale.forLanguageTag(language));
        for (CaseStatus status : CaseStatus.values()) {
            assertTrue(texts.has("status." + status), status::name);
        }
        for (Countdown.Status status : Countdown.Status.values()) {
            assertTrue(texts.has("clock." + status), status::name);
        }
        for (RegisterFilter.Filing filing : RegisterFilter.Filing.values()) {
            assertTrue(texts.has("filing." + filing), filing::name);
        }
    }

    @Test
    void facts_are_told_in_words_and_not_in_codes() {
        assertEquals(new RegisterValue.Words("Perte de la confidentialité\u00a0; Perte de la disponibilité"),
                field(Entries.aware(), "nature").value());
        assertEquals(new RegisterValue.Words("En retard"), field(Entries.aware(), "clock").value());
    }

    @Test
    void not_known_is_said_in_words_and_never_as_a_number() {
        assertEquals(new RegisterValue.Unknown("Inconnu"), field(Entries.aware(), "cause").value());
        assertEquals("pas connu à ce jour", cell(Entries.aware(), FRENCH.header().stream()
                .filter(field -> field.key().equals("records")).findFirst().orElseThrow().label()));
    }

    @Test
    void nobody_answered_is_another_thing_and_stays_empty() {
        assertEquals(RegisterValue.NOTHING, field(Entries.aware(), "description").value());
        assertEquals("", cell(Entries.aware(), "Descriptif de la violation"));
    }

    @Test
    void dates_stand_in_local_time_with_their_zone_and_offset_beside() {
        assertEquals("23/02/2021 18:30:00", cell(Entries.aware(), "Prise de connaissance"));
        assertEquals("heure de Paris (UTC+01:00)", cell(Entries.aware(), "Prise de connaissance (fuseau)"));
    }

    @Test
    void numbers_stand_bare_with_how_they_are_known_beside() {
        String persons = field(Entries.aware(), "persons").label();
        assertEquals("81000", cell(Entries.aware(), persons));
        assertEquals("estimation, source : éditeur".replace(" :", "\u00a0:"),
                cell(Entries.aware(), persons + " (comment on le sait)"));
        RegisterEntry exact = Entries.with(Entries.aware(), new Count.Exact(0), Map.of());
        assertEquals("0", cell(exact, persons));
        assertEquals("nombre exact", cell(exact, persons + " (comment on le sait)"));
    }

    @Test
    void every_row_has_a_cell_for_each_name() {
        RegisterTable table = new RegisterTable(FRENCH);
        for (RegisterEntry entry : List.of(Entries.aware(), Entries.alone(), Entries.notified(Map.of()))) {
            assertEquals(table.header().size(), table.cells(entry).size());
        }
    }

    @Test
    void the_reasons_of_a_delay_are_those_that_were_told_and_those_of_the_notification() {
        RegisterEntry entry = Entries.with(Entries.decidedAgainst("x"), Count.UNKNOWN,
                Map.of("latenessReason", Answer.of("we asked the vendor")));
        assertEquals(new RegisterValue.Words("the press was first\nwe asked the vendor"),
                field(entry, "lateness").value());
    }

    @Test
    void a_sheet_names_what_is_asked_of_every_case_and_leaves_other_silence_out() {
        List<SheetSection> sections = new RegisterSheets(FRENCH).sections(Entries.aware());
        assertEquals(List.of("Dossier", "Dates et délais", "Faits", "Effets", "Mesures", "Décisions"),
                sections.stream().map(SheetSection::title).toList());
        List<SheetLine> facts = sections.get(2).lines();
        assertTrue(facts.contains(new SheetLine("Descriptif de la violation", "sans réponse",
                SheetLine.State.MISSING)), facts::toString);
        assertTrue(facts.contains(new SheetLine("Cause de l'incident", "Inconnu", SheetLine.State.NOT_KNOWN_YET)));
        assertTrue(facts.stream().noneMatch(line -> line.label().contains("mineurs")));
    }

    @Test
    void a_summary_is_cut_between_words() {
        RegisterSheets sheets = new RegisterSheets(FRENCH);
        RegisterEntry entry = Entries.with(Entries.aware(), Count.UNKNOWN,
                Map.of("measuresTaken", Answer.of("mot ".repeat(200).strip())));
        String summary = sheets.summary(entry, RegisterField.Group.MEASURES);
        assertTrue(summary.endsWith("mot …") && summary.length() <= 242, summary);
        assertEquals("sans réponse", sheets.summary(Entries.aware(), RegisterField.Group.MEASURES));
    }

    @Test
    void the_notes_say_complete_or_every_condition() {
        assertEquals("Registre complet.", Entries.notes("fr").filter());
        RegisterFilter filter = new RegisterFilter("INC-2021-0001", "étoile", "vol",
                Optional.of(CaseStatus.NOTIFIED), Optional.of(RegisterFilter.Filing.LATE),
                new RegisterFilter.Period(RegisterFilter.Moment.RECORDED,
                        Optional.of(LocalDate.of(2021, 2, 1)), Optional.empty()));
        assertEquals("Registre filtré : incident INC-2021-0001, laboratoire « étoile », texte « vol », état : Notifié,"
                        + " hors délai seulement, consignés à partir du 01/02/2021.",
                new RegisterNotes(FRENCH, Entries.extract(filter, new RegisterTotals(1, 1, 1, 1, 1, 0, 1))).filter()
                        .replace('\u00a0', ' '));
    }

    @Test
    void a_sum_of_which_no_part_is_known_is_not_zero() {
        RegisterNotes notes = new RegisterNotes(FRENCH,
                Entries.extract(RegisterFilter.ALL, new RegisterTotals(2, 1, 2, 0, 0, 0, 2)));
        assertTrue(notes.figures().contains(new RegisterNotes.Note("Personnes, somme des nombres connus",
                "pas connu à ce jour")), () -> notes.figures().toString());
    }

    @Test
    void theHeadOfTheTrailIsPrintedInGroupsThatCanBeRead() {
        Anchor head = new Anchor(367, "0123456789abcdef".repeat(4), Cases.NOW);
        RegisterNotes notes = new RegisterNotes(FRENCH,
                Entries.extract(RegisterFilter.ALL, new RegisterTotals(1, 1, 1, 1, 1, 0, 1)).anchored(Optional.of(head)));
        assertTrue(notes.figures().contains(new RegisterNotes.Note("Tête du journal de preuve", "écriture 367, "
                + String.join(" ", java.util.Collections.nCopies(4, "0123456789abcdef")))), notes.figures()::toString);
    }
}
