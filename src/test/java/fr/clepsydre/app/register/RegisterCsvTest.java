package fr.clepsydre.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterCsvTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "=1+1           | '=1+1",
        "+33            | '+33",
        "-2             | '-2",
        "@SUM(A1)       | '@SUM(A1)",
        "a=1            | a=1",
        "say \"no\"; go | \"say \"\"no\"\"; go\""})
    void a_spreadsheet_takes_no_cell_for_a_formula(String text, String cell) {
        assertEquals(cell + "\r\n", RegisterCsv.line(List.of(text)));
    }

    @Test
    void a_formula_behind_a_tab_or_over_lines_is_disarmed_too() {
        assertEquals("'\t=1\r\n", RegisterCsv.line(List.of("\t=1")));
        assertEquals("\"'=1\nx\"\r\n", RegisterCsv.line(List.of("=1\nx")));
    }

    @Test
    void every_row_has_as_many_cells_as_the_header() {
        CaseFile file = Files.aware();
        int columns = RegisterCsv.header().split(";", -1).length;
        String row = RegisterCsv.row(new ReadRegister.Entry(file.incident(), Optional.of(file)));
        assertEquals(columns, row.split(";", -1).length, row);
        assertTrue(row.contains(";OVERDUE;~81000 (éditeur);NOT_KNOWN_YET;"), row);
        assertTrue(row.contains(";CONFIDENTIALITY|AVAILABILITY;"), row);
        String bare = RegisterCsv.row(new ReadRegister.Entry(file.incident(), Optional.empty()));
        assertEquals(columns, bare.split(";", -1).length, bare);
    }
}
