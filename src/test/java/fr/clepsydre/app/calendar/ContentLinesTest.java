package fr.clepsydre.app.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a,b;c\\d        | a\\,b\\;c\\\\d",
        "Hôpital: \"X\"  | Hôpital: \"X\"",
        "BEGIN:VALARM    | BEGIN:VALARM",
        "tab\tinside     | tab inside"})
    void what_means_something_to_the_format_is_escaped(String text, String written) {
        assertEquals(written, ContentLines.escaped(text));
    }

    @Test
    void a_line_break_of_any_kind_is_written_as_one_and_control_characters_go() {
        assertEquals("a\\nb\\nc\\nd", ContentLines.escaped("a\r\nb\rc\nd"));
        assertEquals("ab", ContentLines.escaped("a\u0000\u0007\u001b\u0085b"));
        assertEquals("ab", ContentLines.escaped("a\ud83db"));
    }

    @Test
    void an_instant_is_written_in_utc_to_the_second() throws IOException {
        assertEquals("DTSTART:20210226T143005Z\r\n",
                line(lines -> lines.moment("DTSTART", Instant.parse("2021-02-26T14:30:05.999Z"))));
    }

    @Test
    void a_line_of_75_octets_stays_and_one_of_76_is_folded() throws IOException {
        assertEquals("X:" + "a".repeat(73) + "\r\n", line(lines -> lines.text("X", "a".repeat(73))));
        assertEquals("X:" + "a".repeat(73) + "\r\n a\r\n", line(lines -> lines.text("X", "a".repeat(74))));
    }

    @Test
    void no_line_is_too_long_and_no_character_is_cut_in_two() throws IOException {
        var random = new Random(5545);
        var alphabet = List.of("a", "é", "€", "😀", "\\", ",", "\n", "👩‍⚕️", " ");
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(400), 0, alphabet.size()).forEach(at -> text.append(alphabet.get(at)));
            String written = line(lines -> lines.text("SUMMARY", text.toString()));
            assertTrue(written.endsWith("\r\n"));
            for (String folded : written.substring(0, written.length() - 2).split("\r\n", -1)) {
                byte[] octets = folded.getBytes(StandardCharsets.UTF_8);
                assertTrue(octets.length <= 75, () -> octets.length + " octets");
                assertEquals(folded, new String(octets, StandardCharsets.UTF_8));
            }
            assertEquals("SUMMARY:" + ContentLines.escaped(text.toString()),
                    written.replace("\r\n ", "").replace("\r\n", ""));
        }
    }

    private interface Writing {
        void to(ContentLines lines) throws IOException;
    }

    private static String line(Writing writing) throws IOException {
        var out = new StringBuilder();
        writing.to(new ContentLines(out));
        return out.toString();
    }
}
