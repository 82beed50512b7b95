package fr.clepsydre.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Choices;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CnilOpenDataTest {

    private static final CnilOpenData DATA = new CnilOpenData(Entries.FORM);
    /** A row of the CNIL's own file, as the notes on the regulation give it. */
    private static final String SAMPLE = "2025-09;Activités spécialisées, scientifiques et techniques;Perte de la"
            + " confidentialité;Entre 0 et 5 personnes;Coordonnées;;Données personnelles envoyées à un mauvais"
            + " destinataire;Acte interne accidentel;Non ils ne le seront pas";

    private static List<String> cells(Map<String, Answer> own, Count persons) {
        String row = DATA.row(Entries.with(Entries.notified(Map.of()), persons, own));
        assertTrue(row.endsWith("\r\n") && row.indexOf('\n') == row.length() - 1, row);
        return List.of(row.strip().split(";", -1));
    }

    /** As section 4 of the notes says that several values are to be told apart. */
    private static List<String> values(String cell) {
        return List.of(cell.split(",(?=\\S)"));
    }

    private static List<String> codes(String question) {
        return Entries.FORM.question(question).orElseThrow().choices().orElseThrow().choices().stream()
                .map(Choices.Choice::code).toList();
    }

    @Test
    void the_note_and_the_header_are_the_first_two_lines() {
        List<String> head = DATA.head(Cases.NOW).lines().toList();
        assertEquals(List.of("Extraction générée le 05/03/2021;;;;;;;;",
                "Date de réception de la notification;Secteur d'activité de l'organisme concerné;Natures de la"
                        + " violation;Nombre de personnes impactées;Typologies des données impactées;Données sensibles;"
                        + "Origines de l'incident;Causes de l'incident;Information des personnes"), head);
    }

    @Test
    void a_case_gives_the_row_that_the_authority_would_publish() {
        List<String> cells = cells(Map.of("sector", Answer.of("Activités spécialisées, scientifiques et techniques"),
                "nature", Answer.of("CONFIDENTIALITY"), "dataCategories", Answer.of("CONTACT_DETAILS"),
                "origin", Answer.of("WRONG_RECIPIENT"), "cause", Answer.of("INTERNAL_ACCIDENTAL"),
                "communication", Answer.of("WILL_NOT_BE_INFORMED")), new Count.Exact(5));
        assertEquals(SAMPLE.replace("2025-09", "2021-02"), String.join(";", cells));
    }

    @Test
    void several_values_are_joined_so_that_labels_with_commas_can_be_told_apart() {
        for (String question : List.of("nature", "dataCategories", "origin")) {
            List<String> codes = codes(question);
            List<String> cells = cells(Map.of(question, Answer.of(codes.toArray(String[]::new))), Count.UNKNOWN);
            int column = Map.of("nature", 2, "dataCategories", 4, "origin", 6).get(question);
            assertEquals(Entries.FORM.question(question).orElseThrow().choices().orElseThrow().choices().stream()
                    .map(choice -> choice.label().fr()).toList(), values(cells.get(column)));
        }
    }

    @Test
    void what_is_not_known_is_said_in_the_words_of_the_list_or_left_blank() {
        List<String> cells = cells(Map.of("nature", Answer.NOT_KNOWN_YET, "dataCategories", Answer.NOT_KNOWN_YET,
                "sensitiveData", Answer.NOT_KNOWN_YET, "origin", Answer.NOT_KNOWN_YET, "cause", Answer.NOT_KNOWN_YET,
                "communication", Answer.NOT_KNOWN_YET), Count.UNKNOWN);
        assertEquals(List.of("2021-02", "", "", "", "pas connues pour le moment", "", "", "Inconnu",
                "Non déterminé pour le moment"), cells);
    }

    @Test
    void sensitive_data_are_a_yes_whichever_they_are() {
        assertEquals("Oui", cells(Map.of("sensitiveData", Answer.of("HEALTH", "GENETIC")), Count.UNKNOWN).get(5));
    }

    @ParameterizedTest
    @CsvSource({"0,Entre 0 et 5 personnes", "5,Entre 0 et 5 personnes", "6,Entre 6 et 50 personnes",
        "50,Entre 6 et 50 personnes", "51,Entre 51 et 300 personnes", "300,Entre 51 et 300 personnes",
        "301,Entre 301 et 5000 personnes", "5000,Entre 301 et 5000 personnes", "5001,Plus de 5000 personnes"})
    void each_number_has_its_band_and_an_estimate_that_of_its_value(long persons, String band) {
        assertEquals(band, CnilOpenData.band(new Count.Exact(persons)));
        assertEquals(band, CnilOpenData.band(new Count.Estimate(persons, "x")));
    }

    @Test
    void an_unknown_number_has_no_band() {
        assertEquals("", CnilOpenData.band(Count.UNKNOWN));
    }

    @Test
    void what_was_not_notified_is_no_row() {
        assertEquals("", DATA.row(Entries.aware()));
        assertEquals("", DATA.row(Entries.alone()));
    }

    @Test
    void the_sector_breaks_neither_the_row_nor_the_encoding() {
        List<String> cells = cells(Map.of("sector", Answer.of("=Santé; Łódź ő œ € \u202f日本\nx")), Count.UNKNOWN);
        assertEquals(9, cells.size());
        assertEquals("'=Santé, ?ódz o œ € \u00a0?? x", cells.get(1));
        assertEquals(cells.get(1), new String(cells.get(1).getBytes(CnilOpenData.CHARSET), CnilOpenData.CHARSET));
        assertEquals("é", CnilText.cell("e\u0301"));
    }
}
