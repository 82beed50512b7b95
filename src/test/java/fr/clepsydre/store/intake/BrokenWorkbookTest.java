package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that are none, are damaged, or were made to do harm: each says what it is and how to mend it. */
class BrokenWorkbookTest {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
        (byte) 0xE1, 0, 0, 0, 0};
    private static final String ROW =
            "<row><c t=\"inlineStr\"><is><t>359999000</t></is></c><c t=\"inlineStr\"><is><t>Martin</t></is></c></row>";

    @Test
    void an_old_workbook_and_one_under_a_password_are_told_apart() {
        assertBroken(FileFault.WORKBOOK_OLD_FORMAT, OLE);
        byte[] name = "xEncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = Arrays.copyOf(OLE, 100_000);
        System.arraycopy(name, 0, encrypted, 70_000, name.length);
        assertBroken(FileFault.WORKBOOK_ENCRYPTED, encrypted);
        assertBroken(FileFault.WORKBOOK_OLD_FORMAT, new HandmadeWorkbook().part("xl/workbook.bin", "x").zipped());
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml,OFFICE_DOCUMENT", "mimetype,OPEN_DOCUMENT", "photos/1.jpg,ARCHIVE"})
    void another_kind_of_zipped_file_is_named(String part, String kind) {
        byte[] bytes = new HandmadeWorkbook().part("[Content_Types].xml", "<x/>").part(part, "x").zipped();
        assertEquals(new BrokenFile(FileFault.NOT_A_WORKBOOK, 0, 0, List.of(kind)), Intake.people(bytes).broken());
    }

    @Test
    void a_truncated_workbook_is_damaged_wherever_it_ends() {
        byte[] bytes = HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW.repeat(3_000)).bytes();
        int partsEnd = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
        for (int length = 5; length < partsEnd; length += 7) {
            Intake<PeopleRow> intake = Intake.people(Arrays.copyOf(bytes, length));
            assertTrue(List.of(FileFault.WORKBOOK_DAMAGED, FileFault.NOT_A_WORKBOOK).contains(intake.broken().fault()),
                    intake.broken()::toString);
            assertEquals(0, intake.rows.size());
        }
    }

    @Test
    void damage_in_the_middle_of_a_sheet_is_told_with_its_line_and_what_was_before_is_kept() {
        Intake<PeopleRow> intake = HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW.repeat(40) + "<row><c></row>").read();
        assertEquals(40, intake.rows.size());
        assertEquals(FileFault.WORKBOOK_DAMAGED, intake.broken().fault());
        assertTrue(intake.broken().line() >= 42, intake.broken()::toString);
    }

    @Test
    void a_sheet_or_text_that_is_missing_is_damage() {
        byte[] noText = HandmadeWorkbook.of(HandmadeWorkbook.HEAD
                + "<row><c t=\"s\"><v>7</v></c></row>").bytes();
        assertBroken(FileFault.WORKBOOK_DAMAGED, noText);
        byte[] noSheet = new HandmadeWorkbook().part("xl/workbook.xml", "<workbook><sheets><sheet id=\"a\"/></sheets>"
                + "</workbook>").part("xl/_rels/workbook.xml.rels",
                        "<x><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></x>")
                .zipped();
        assertBroken(FileFault.WORKBOOK_DAMAGED, noSheet);
    }

    @Test
    void a_zip_bomb_is_given_up_while_it_is_small() {
        byte[] zeros = new byte[64 << 20];
        Arrays.fill(zeros, (byte) ' ');
        assertBroken(FileFault.WORKBOOK_TOO_LARGE, HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW)
                .part("xl/theme/theme1.xml", zeros).bytes());
        assertBroken(FileFault.WORKBOOK_TOO_LARGE, HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW
                + "<row><c><v>" + new String(zeros, StandardCharsets.US_ASCII) + "</v></c></row>").bytes());
    }

    @Test
    void a_tag_of_many_megabytes_is_not_held_in_memory() {
        String tag = "<row r=\"" + "1".repeat(9 << 20) + "\"/>";
        assertBroken(FileFault.WORKBOOK_TOO_LARGE, HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW + tag).bytes());
    }

    @Test
    void a_file_of_thousands_of_parts_is_refused() {
        HandmadeWorkbook workbook = HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW);
        for (int number = 0; number < Unzipping.MOST_PARTS; number++) {
            workbook.part("xl/media/" + number, "");
        }
        assertBroken(FileFault.WORKBOOK_TOO_LARGE, workbook.bytes());
    }

    @Test
    void more_texts_than_the_memory_holds_are_refused_with_the_way_out() throws IOException {
        SharedTexts texts = new SharedTexts();
        String text = "é".repeat(5_000);
        Unreadable refused = assertThrows(Unreadable.class, () -> {
            for (int number = 0; number <= SharedTexts.MOST_BYTES / 10_000; number++) {
                texts.add(text);
            }
        });
        assertEquals(FileFault.WORKBOOK_TOO_MANY_TEXTS, refused.reason().fault());
        assertEquals(text, texts.at(6_000).orElseThrow());
        assertTrue(RefusalWords.in(Locale.UK).sentence(refused.reason()).contains("CSV"));
    }

    @Test
    void a_cell_of_a_million_characters_is_told_with_its_row() {
        BrokenFile expected = new BrokenFile(FileFault.OVERSIZED_FIELD, 3, 0, List.of("20000"));
        String huge = "<c t=\"inlineStr\"><is><t>" + "x".repeat(1_000_000) + "</t></is></c>";
        assertEquals(expected, HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW + "<row r=\"3\">" + huge + "</row>")
                .read().broken());
        assertEquals(expected, HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW
                + "<row r=\"3\"><c t=\"s\"><v>0</v></c></row>").shared("<si><t>" + "x".repeat(1_000_000) + "</t></si>")
                .read().broken());
    }

    @Test
    void ten_thousand_columns_are_refused_and_ten_thousand_blank_ones_are_not() {
        String cells = "<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>";
        BrokenFile broken = HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW + cells).read().broken();
        assertEquals(new BrokenFile(FileFault.TOO_MANY_COLUMNS, 3, 0, List.of("500")), broken);
        String blank = "<row>" + "<c s=\"1\"/>".repeat(10_000) + "</row>";
        assertFalse(HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW + blank).read().summary.broken().isPresent());
    }

    @Test
    void nothing_outside_of_the_file_is_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Lefèvre");
        for (String definition : List.of("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "<!ENTITY x \"Martin\">")) {
            byte[] bytes = new HandmadeWorkbook().sheet("people", "").part("xl/worksheets/people.xml",
                    "<!DOCTYPE worksheet [" + definition + "]><worksheet><sheetData>" + HandmadeWorkbook.HEAD
                            + "<row><c t=\"inlineStr\"><is><t>359999000</t></is></c><c t=\"inlineStr\"><is><t>&x;</t></is>"
                            + "</c></row></sheetData></worksheet>")
                    .bytes();
            Intake<PeopleRow> intake = Intake.people(bytes);
            assertEquals(FileFault.WORKBOOK_DAMAGED, intake.broken().fault());
            assertEquals(0, intake.rows.size());
        }
    }

    @Test
    void a_workbook_without_rows_is_empty_and_one_without_people_says_what_is_missing() {
        assertBroken(FileFault.EMPTY_FILE, HandmadeWorkbook.of("").bytes());
        assertBroken(FileFault.HEADER_ONLY, HandmadeWorkbook.of(HandmadeWorkbook.HEAD).bytes());
        assertEquals(new BrokenFile(FileFault.MISSING_COLUMN, 1, 0, List.of("finess", "nom")),
                HandmadeWorkbook.of(ROW + ROW).read().broken());
    }

    @Test
    void a_disk_that_fails_is_no_fault_of_the_file() {
        byte[] bytes = HandmadeWorkbook.of(HandmadeWorkbook.HEAD + ROW.repeat(100)).bytes();
        IOException lost = assertThrows(IOException.class, () -> PeopleFile.inspect(() -> new Failing(bytes, 300)));
        assertEquals("the disk is gone", lost.getMessage());
    }

    @Test
    void every_fault_says_how_to_mend_it() {
        for (FileFault fault : FileFault.values()) {
            for (Locale language : List.of(Locale.FRANCE, Locale.UK)) {
                String told = RefusalWords.in(language).sentence(new BrokenFile(fault, 12, 0, List.of("20000", "x")));
                assertTrue(told.contains("12") && told.indexOf(". ") > 0 || told.contains(" ; "), told);
            }
        }
    }

    private static void assertBroken(FileFault fault, byte[] bytes) {
        assertEquals(fault, Intake.people(bytes).broken().fault());
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        int place = 0;
        while (!Arrays.equals(wanted, Arrays.copyOfRange(bytes, place, place + wanted.length))) {
            place++;
        }
        return place;
    }

    /** A file that cannot be read beyond a place. */
    private static final class Failing extends InputStream {

        private final InputStream bytes;
        private int left;

        Failing(byte[] bytes, int left) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("the disk is gone");
            }
            return bytes.read();
        }
    }
}
