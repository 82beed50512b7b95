package fr.clepsydre.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.register.Entries;
import fr.clepsydre.app.register.RegisterBooks;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterField;
import fr.clepsydre.app.register.RegisterTable;
import fr.clepsydre.app.register.RegisterWords;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterWorkbookTest {

    private static final List<String> NAMES =
            new RegisterTable(RegisterWords.in(Entries.FORM, "fr")).header();

    @TempDir
    private Path folder;

    private static byte[] book(String language, List<RegisterEntry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RegisterWorkbook().write(new RegisterBooks.Book(Entries.notes(language), entries::forEach), out);
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] book, int sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            Sheet found = read.getSheet(sheet).orElseThrow();
            return found.read();
        }
    }

    private static Cell cell(RegisterEntry entry, String key, int beside) throws IOException {
        String label = RegisterWords.in(Entries.FORM, "fr").header().stream()
                .filter(field -> field.key().equals(key)).map(RegisterField::label).findFirst().orElseThrow();
        return rows(book("fr", List.of(entry)), 0).get(1).getCell(NAMES.indexOf(label) + beside);
    }

    @Test
    void the_first_row_names_the_columns_and_each_entry_has_a_row() throws IOException {
        List<Row> rows = rows(book("fr", List.of(Entries.aware(), Entries.alone(), Entries.notified(Map.of()))), 0);
        assertEquals(NAMES, rows.get(0).stream().map(Cell::getText).toList());
        assertEquals(List.of("INC-2021-0001", "INC-2021-0007", "INC-2021-0001"),
                rows.stream().skip(1).map(row -> row.getCellText(0)).toList());
    }

    @Test
    void a_date_is_a_date_with_its_zone_beside() throws IOException {
        Cell aware = cell(Entries.aware(), "awareAt", 0);
        assertEquals(CellType.NUMBER, aware.getType());
        assertEquals(LocalDateTime.of(2021, 2, 23, 18, 30), aware.asDate());
        assertEquals("heure de Paris (UTC+01:00)", cell(Entries.aware(), "awareAt", 1).asString());
    }

    @Test
    void a_date_before_the_calendar_of_spreadsheets_is_a_text() throws IOException {
        RegisterEntry old = Entries.with(Entries.aware(), Count.UNKNOWN,
                Map.of("breachStart", Answer.of("1899-12-31T10:00+00:09:21[Europe/Paris]")));
        assertEquals(CellType.STRING, cell(old, "breachStart", 0).getType());
    }

    @Test
    void a_number_is_a_number_with_how_it_is_known_beside() throws IOException {
        assertEquals(CellType.NUMBER, cell(Entries.aware(), "persons", 0).getType());
        assertEquals(81_000, cell(Entries.aware(), "persons", 0).asNumber().intValueExact());
        assertEquals("estimation, source\u00a0: éditeur", cell(Entries.aware(), "persons", 1).asString());
    }

    @Test
    void not_known_is_a_text_and_never_a_zero() throws IOException {
        assertEquals(CellType.STRING, cell(Entries.aware(), "records", 0).getType());
        assertEquals("pas connu à ce jour", cell(Entries.aware(), "records", 0).asString());
    }

    @Test
    void a_formula_is_a_text() throws IOException {
        Cell cell = cell(Entries.decidedAgainst("=HYPERLINK(\"http://x\")"), "notifyReason", 0);
        assertEquals(CellType.STRING, cell.getType());
        assertEquals("=HYPERLINK(\"http://x\")", cell.asString());
    }

    @Test
    void strange_characters_and_long_texts_leave_a_file_that_opens() throws IOException {
        String strange = "é œ Ł <&> \" \ud83d\ude00 \u0001\uffff\n2";
        assertEquals("é œ Ł <&> \" \ud83d\ude00 \ufffd\ufffd\n2",
                cell(Entries.decidedAgainst(strange), "notifyReason", 0).asString());
        String cut = cell(Entries.decidedAgainst("\ud83d\ude00".repeat(20_000)), "notifyReason", 0).asString();
        assertTrue(cut.length() <= CellText.LONGEST && cut.endsWith("\ude00 […]"), () -> "" + cut.length());
    }

    @Test
    void the_head_stays_and_every_column_can_be_filtered() throws IOException {
        String sheet = part(book("fr", List.of(Entries.aware(), Entries.alone())), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("state=\"frozen\""), sheet.substring(0, 600));
        assertTrue(sheet.contains("<autoFilter ref=\"A1:"), "no filter");
        assertTrue(sheet.contains("customWidth=\"true\"") || sheet.contains("customWidth=\"1\""), "no widths");
    }

    @Test
    void the_second_sheet_says_what_the_first_holds() throws IOException {
        String english = text(rows(book("en", List.of()), 1));
        assertTrue(english.contains("Complete register.") && english.contains("Friday 5 March 2021"), english);
        assertTrue(english.contains("People, sum of the known numbers|81,000"), english);
        String french = text(rows(book("fr", List.of()), 1));
        assertTrue(french.contains("Registre complet.") && french.contains("vendredi 5 mars 2021"), french);
    }

    @Test
    void more_rows_than_are_kept_in_memory_come_out_in_order() throws IOException {
        List<RegisterEntry> many = new ArrayList<>(Collections.nCopies(250, Entries.aware()));
        many.add(Entries.alone());
        List<Row> rows = rows(book("fr", many), 0);
        assertEquals(252, rows.size());
        assertEquals("INC-2021-0007", rows.get(251).getCellText(0));
    }

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.getCellText(0)).append('|').append(row.getCellText(1)).append('\n'));
        return text.toString();
    }

    private String part(byte[] book, String name) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile()); var part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
