package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Well-formed text, made from a seed, must be taken apart as another reader takes it apart. */
class CsvRowsTest {

    private static final String[] VALUES = {"", "a", "é", "Nguyễn", "\"quoted\"", "\"a\"\"b\"", "\"x;y\"",
            "\"two\r\nlines\"",
        "\"two\nlines\"", "b\"c", "12 rue", "𝔘", "\"\""};
    private static final String[] ENDS = {"\n", "\r\n", "\r"};

    @Test
    void values_and_lines_are_those_that_another_reader_finds() throws IOException {
        Random random = new Random(4180);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            assertEquals(theirs(text), ours(text), text);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String end = ENDS[random.nextInt(ENDS.length)];
        for (int row = random.nextInt(6); row >= 0; row--) {
            text.append('r');
            for (int value = random.nextInt(5); value >= 0; value--) {
                text.append(';').append(VALUES[random.nextInt(VALUES.length)]);
            }
            text.append(row > 0 || random.nextBoolean() ? end : "");
        }
        return text.toString();
    }

    private static List<String> ours(String text) throws IOException {
        CsvRows rows = new CsvRows(new CharSource(new TextReader(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))), ';', true);
        List<String> found = new ArrayList<>();
        while (rows.next() instanceof RowEvent.Row row) {
            found.add(row.line() + String.valueOf(row.values()));
        }
        return found;
    }

    private static List<String> theirs(String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(';').allowExtraFields(true)
                .allowMissingFields(true).ofCsvRecord(text)) {
            reader.forEach(row -> found.add(row.getStartingLineNumber() + String.valueOf(row.getFields())));
        }
        return found;
    }
}
