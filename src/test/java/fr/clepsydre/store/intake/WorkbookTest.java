package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.intake.FileColumn;
import fr.clepsydre.domain.intake.FileKind;
import fr.clepsydre.domain.intake.FileLayout;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.domain.people.Person;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People in a workbook, as spreadsheets write them. */
class WorkbookTest {

    private static final String TITLES = "N° FINESS;Nom;Prénom;Date de naissance;Adresse;CP;Ville;Tél;NIR;Pays";

    @Test
    void a_workbook_of_a_library_is_read_like_a_text() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, (Object[]) TITLES.split(";"));
            row(sheet, 1, 359999000, "Lefèvre", "Hélène", LocalDate.of(1970, 5, 17), "12 rue Haute", 35000, "Rennes",
                    "0612345678", 255081416802538L);
            sheet.style(1, 3).format("dd/mm/yyyy").set();
        });
        Intake<PeopleRow> intake = Intake.people(bytes);
        assertEquals(Optional.empty(), intake.summary.broken());
        assertEquals(List.of(), intake.findings(0));
        Person person = intake.person(0).person();
        assertEquals("Hélène Lefèvre", person.name().full());
        assertEquals(Optional.of(LocalDate.of(1970, 5, 17)), person.birthDate());
        assertEquals("35000", person.address().postcode());
        assertTrue(intake.person(0).nir().isPresent());
        assertEquals(2, intake.rows.get(0).line());
    }

    @Test
    void a_workbook_is_inspected_like_a_text() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, (Object[]) TITLES.split(";"));
            row(sheet, 1, 359999000, "Lefèvre");
        });
        FileLayout layout = PeopleFile.inspect(() -> new ByteArrayInputStream(bytes));
        assertEquals(FileKind.XLSX, layout.kind());
        assertEquals("", layout.separator());
        assertEquals("adresse1", layout.columns().get(4).name());
        assertEquals(FileColumn.Match.SYNONYM, layout.columns().get(4).match());
        assertEquals(List.of("999999999", "aaaaaaa", "", "", "", "", "", "", "", ""), layout.sample().get(0));
    }

    @Test
    void zeros_that_a_spreadsheet_took_away_are_put_back_and_named() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, (Object[]) TITLES.split(";"));
            row(sheet, 1, 10000123, "Martin", "Luc", null, "1 rue Haute", 1000, "Bourg-en-Bresse", 612345678L);
            row(sheet, 2, 10000123, "Martin", "Luc", null, "1 rue Haute", 1000, "Bruxelles", null, null, "Belgique");
        });
        Intake<PeopleRow> intake = Intake.people(bytes);
        Person person = intake.person(0).person();
        assertEquals("010000123", person.laboratory().number());
        assertEquals("01000", person.address().postcode());
        assertEquals("0612345678", person.phone());
        assertEquals(3, intake.findings(0).stream().filter(told -> told.endsWith("LEADING_ZERO")).count());
        assertEquals("1000", intake.person(1).person().address().postcode(), "Belgium's have four digits");
    }

    @Test
    void the_sheet_of_people_is_found_behind_other_sheets_and_below_titles() {
        String people = HandmadeWorkbook.HEAD.replace("r=\"1\"", "r=\"4\"")
                + "<row r=\"5\">" + text("A5", "359999000") + text("B5", "Martin") + "</row>";
        Intake<PeopleRow> intake = new HandmadeWorkbook()
                .sheet("notes", "<row r=\"1\">" + text("A1", "À lire") + "</row>")
                .sheet("people", "<row r=\"1\">" + text("A1", "Export") + "</row><row r=\"2\"><c r=\"A2\" s=\"1\"/></row>"
                        + people)
                .read();
        assertEquals("Martin", intake.person(0).person().name().lastName());
        assertEquals(List.of(5L), intake.rows.stream().map(PeopleRow::line).toList());
    }

    @Test
    void cells_without_references_blank_cells_and_gaps_keep_their_columns() {
        Intake<PeopleRow> intake = HandmadeWorkbook.of(HandmadeWorkbook.HEAD
                + "<row>" + text("", "359999000") + "<c/>" + text("", "Luc") + "</row>"
                + "<row r=\"9\"><c r=\"C9\" t=\"str\"><f>UPPER(\"x\")</f><v>Zoé</v></c>"
                + text("A9", "359999000") + "<c r=\"XFD9\" s=\"3\"/></row>").read();
        assertEquals("Luc", intake.person(0).person().name().full());
        assertEquals("Zoé", intake.person(1).person().name().full());
        assertEquals(List.of(2L, 9L), intake.rows.stream().map(PeopleRow::line).toList());
    }

    @Test
    void texts_of_several_runs_are_one_and_their_pronunciation_is_left_out() {
        Intake<PeopleRow> intake = HandmadeWorkbook.of(HandmadeWorkbook.HEAD
                + "<row r=\"2\">" + text("A2", "359999000") + "<c r=\"B2\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C2\" t=\"s\"><v>0</v></c></row><row r=\"3\">" + text("A3", "359999000")
                + "<c r=\"B3\" t=\"inlineStr\"><is><r><t>Mar</t></r><rPh><t>x</t></rPh><r><t>tin</t></r></is></c></row>")
                .shared("<si><t>Lu</t></si><si><r><rPr><b/></rPr><t>Le</t></r><r><t xml:space=\"preserve\">fèvre </t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>ルフェーヴル</t></rPh></si>")
                .read();
        assertEquals("Lu Lefèvre", intake.person(0).person().name().full());
        assertEquals("Martin", intake.person(1).person().name().full());
    }

    @Test
    void an_error_in_a_cell_is_no_value_and_escapes_are_read() {
        Intake<PeopleRow> intake = HandmadeWorkbook.of(HandmadeWorkbook.HEAD
                + "<row r=\"2\">" + text("A2", "359999000") + text("B2", "Martin_x000D__x000A_Durand")
                + "<c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>").read();
        assertEquals("Martin Durand", intake.person(0).person().name().full());
    }

    @ParameterizedTest
    @CsvSource({"dd/mm/yyyy,25705,1970-05-17", "[$-40C]d mmmm yyyy;@,25705.75,1970-05-17", "mmm-yy,1,1900-01-01",
        "yyyy,59,1900-02-28", "yyyy,61,1900-03-01", "General,25705,''", "0.00E+00,25705,''", "'# ##0 \"days\"',25705,''",
        "hh:mm,25705,''", "yyyy,60,''", "yyyy,-5,''", "yyyy,1E300,''"})
    void a_date_is_a_number_in_the_style_of_a_date(String format, String number, String day) {
        assertEquals(Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                born(format, number).read().person(0).person().birthDate());
    }

    @Test
    void workbooks_of_old_macintoshes_count_days_from_1904() {
        Optional<LocalDate> expected = Optional.of(LocalDate.of(1970, 5, 17));
        assertEquals(expected, born("d/m/yy", "24243").from1904().read().person(0).person().birthDate());
    }

    @ParameterizedTest
    @CsvSource({"2.55081416802538E14,255081416802538", "612345678.0,612345678", "0.1,0.1", "0.30000000000000004,0.3",
        "1E999999999,1E999999999", "abc,abc"})
    void a_number_is_shown_as_people_read_it(String written, String shown) {
        assertEquals(shown, WorkbookNumber.shown(written));
    }

    @Test
    void many_rows_of_a_workbook_pass() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, "finess", "nom", "prenom", "commentaire");
            for (int line = 1; line <= 20_000; line++) {
                row(sheet, line, "359999000", "Martin" + line, "Luc", "x".repeat(line % 50));
            }
        });
        Intake<PeopleRow> intake = Intake.people(bytes);
        assertEquals(20_000, intake.rows.size());
        assertEquals("Martin20000", intake.person(19_999).person().name().lastName());
        assertTrue(intake.person(19_998).person().leaked().contains(LeakedData.COMMENT));
    }

    private static HandmadeWorkbook born(String format, String number) {
        return HandmadeWorkbook.of(HandmadeWorkbook.HEAD.replace("prenom", "date_naissance") + "<row r=\"2\">"
                + text("A2", "359999000") + text("B2", "Martin") + "<c r=\"C2\" s=\"1\"><v>" + number
                + "</v></c></row>").styles("General", format);
    }

    private static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("people"));
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof String text) {
                sheet.value(row, column, text);
            } else if (values[column] instanceof LocalDate day) {
                sheet.value(row, column, day);
            } else if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            }
        }
    }
}
