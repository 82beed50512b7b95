package fr.clepsydre.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "=1+1           | '=1+1",
        "+33            | '+33",
        "-2             | '-2",
        "@SUM(A1)       | '@SUM(A1)",
        "a=1            | a=1",
        "l'été          | l'été",
        "\"=1+1\"       | \"'\"\"=1+1\"\"\"",
        "say \"no\"; go | \"say \"\"no\"\"; go\""})
    void a_spreadsheet_takes_no_cell_for_a_formula(String text, String cell) {
        assertEquals(cell + "\r\n", Csv.line(List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "\t=1", "\r=1", "\n=1", "\tx", " =1", "\u00a0=1", "\u200b=1", "\ufeff=1", "'=1",
        "\"=1", "\uff1d1", "\uff201", "\u22121", " \t \"@x"})
    void signs_behind_what_importing_may_drop_are_disarmed_too(String text) {
        assertEquals("'" + text, Csv.disarmed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "a\t=1", "5 - 3", "(=1)", "« =1 »"})
    void other_texts_stay_what_they_are(String text) {
        assertEquals(text, Csv.disarmed(text));
    }

    @Test
    void lines_and_spaces_at_the_ends_are_quoted() {
        assertEquals("\"'=1\nx\";\" x\";y\r\n", Csv.line(List.of("=1\nx", " x", "y")));
    }
}
