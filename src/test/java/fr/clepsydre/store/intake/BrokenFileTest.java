package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read to their end: each says where and why. */
class BrokenFileTest {

    private static final String HEAD = "finess;nom;prenom\n";
    private static final String ROW = "359999000;Martin;Luc\n";

    @Test
    void a_missing_column_is_named() {
        assertEquals(new BrokenFile(FileFault.MISSING_COLUMN, 1, 0, List.of("finess", "nom")),
                Intake.people("prenom;commune\nLuc;Rennes\n").broken());
        assertEquals(List.of("raison_sociale"),
                Intake.laboratories("finess;commune\n359999000;Rennes\n".getBytes(StandardCharsets.UTF_8)).broken()
                        .args());
    }

    @Test
    void a_column_that_stands_there_twice_is_named() {
        assertEquals(new BrokenFile(FileFault.DUPLICATE_COLUMN, 1, 0, List.of("nom")),
                Intake.people("finess;nom;NOM\n" + ROW).broken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "   \r\n"})
    void an_empty_file_is_called_empty(String text) {
        assertEquals(FileFault.EMPTY_FILE, Intake.people(text).broken().fault());
        assertEquals(FileFault.EMPTY_FILE, Intake.laboratories(text.getBytes(StandardCharsets.UTF_8)).broken().fault());
    }

    @Test
    void a_header_without_rows_is_called_that() {
        assertEquals(FileFault.HEADER_ONLY, Intake.people(HEAD).broken().fault());
    }

    @Test
    void a_quote_that_never_closes_is_shown_where_it_opened() {
        Intake<PeopleRow> intake = Intake.people(HEAD + ROW + "359999000;\"Martin;Luc\n" + ROW.repeat(10));
        assertEquals(new BrokenFile(FileFault.UNCLOSED_QUOTE, 3, 11, List.of()), intake.broken());
        assertEquals(1, intake.rows.size());
    }

    @Test
    void a_quote_that_a_later_one_closes_by_chance_is_shown_where_it_opened() {
        Intake<PeopleRow> intake = Intake.people(HEAD + "359999000;\"Martin;Luc\n" + ROW
                + "359999000;\"Durand\";Luc\n");
        assertEquals(new BrokenFile(FileFault.UNCLOSED_QUOTE, 2, 11, List.of()), intake.broken());
    }

    @Test
    void a_quote_that_never_closes_in_a_large_file_is_found_soon() {
        Intake<PeopleRow> intake = Intake.people(HEAD + "359999000;\"Martin;Luc\n" + ROW.repeat(200_000));
        assertEquals(new BrokenFile(FileFault.UNCLOSED_QUOTE, 2, 11, List.of()), intake.broken());
    }

    @Test
    void a_file_in_two_encodings_breaks_at_the_first_byte_of_the_second() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEAD + "359999000;Lefèvre;Luc\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("359999000;Lefèvre;Luc\n".getBytes(Charset.forName("windows-1252")));
        Intake<PeopleRow> intake = Intake.people(bytes.toByteArray());
        assertEquals(new BrokenFile(FileFault.WRONG_ENCODING, 3, 14, List.of()), intake.broken());
        assertEquals(1, intake.rows.size());
    }

    @Test
    void bytes_that_neither_encoding_knows_are_refused() {
        byte[] bytes = (HEAD + "359999000;Mar\u0001tin;Luc\n").getBytes(StandardCharsets.ISO_8859_1);
        bytes[HEAD.length() + 13] = (byte) 0x81;
        assertEquals(new BrokenFile(FileFault.WRONG_ENCODING, 2, 14, List.of()), Intake.people(bytes).broken());
    }

    @Test
    void utf_16_is_refused_with_and_without_its_mark() {
        assertEquals(FileFault.WRONG_ENCODING, Intake.people(HEAD + ROW, StandardCharsets.UTF_16).broken().fault());
        assertEquals(FileFault.NUL_CHARACTER, Intake.people(HEAD + ROW, StandardCharsets.UTF_16LE).broken().fault());
    }

    @Test
    void a_nul_is_shown_where_it_stands() {
        assertEquals(new BrokenFile(FileFault.NUL_CHARACTER, 2, 14, List.of()),
                Intake.people(HEAD + "359999000;Mar\0tin;Luc\n").broken());
        assertEquals(new BrokenFile(FileFault.NUL_CHARACTER, 2, 15, List.of()),
                Intake.people(HEAD + "359999000;\"Mar\0tin\";Luc\n").broken());
    }

    @Test
    void a_value_of_a_million_characters_is_shown_where_it_begins() {
        String huge = "x".repeat(1_000_000);
        BrokenFile expected = new BrokenFile(FileFault.OVERSIZED_FIELD, 3, 11, List.of("20000"));
        assertEquals(expected, Intake.people(HEAD + ROW + "359999000;" + huge + ";Luc\n").broken());
        assertEquals(expected, Intake.people(HEAD + ROW + "359999000;\"" + huge + "\";Luc\n").broken());
        assertTrue(Intake.people(huge).summary.broken().isPresent());
    }

    @Test
    void ten_thousand_columns_are_refused_in_the_header_and_in_a_row() {
        assertEquals(FileFault.TOO_MANY_COLUMNS, Intake.people("x;".repeat(10_000) + "\n").broken().fault());
        BrokenFile broken = Intake.people(HEAD + "359999000" + ";x".repeat(10_000) + "\n").broken();
        assertEquals(FileFault.TOO_MANY_COLUMNS, broken.fault());
        assertEquals(2, broken.line());
    }

    @Test
    void a_picture_is_refused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertTrue(Intake.people(png).summary.broken().isPresent());
        assertTrue(Intake.laboratories(png).summary.broken().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"ENCODING,Ligne 3\u00a0: Le codage,Enregistrez", "MILLION,Ligne 3\u00a0: Une valeur dépasse 20\u202f000,guillemet",
        "COLUMNS,Ligne 3\u00a0: Il y a plus de 500 colonnes,séparateur", "NUL,Ligne 3\u00a0: Ce n’est pas un fichier de texte,Exportez",
        "QUOTE,Ligne 3\u00a0: Un guillemet ouvert ici,Refermez"})
    void a_person_is_told_the_line_what_is_wrong_and_how_to_mend_it(String kind, String what, String how) {
        String third = switch (kind) {
            case "MILLION" -> "359999000;" + "x".repeat(1_000_000) + ";Luc";
            case "COLUMNS" -> "359999000" + ";x".repeat(10_000);
            case "NUL" -> "359999000;Mar\0tin;Luc";
            case "QUOTE" -> "359999000;\"Martin;Luc";
            default -> "359999000;Lefèvre;Luc";
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEAD + "359999000;Lefèvre;Luc\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes((third + "\n").getBytes(Charset.forName("windows-1252")));
        Intake<PeopleRow> intake = Intake.people(bytes.toByteArray());
        String told = RefusalWords.in(Locale.FRANCE).sentence(intake.broken());
        assertTrue(told.startsWith(what) && told.contains(how), told);
        assertEquals(1, intake.rows.size(), "the rows before are kept");
    }
}
