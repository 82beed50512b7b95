package fr.clepsydre.press.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final Style STYLE = new Style(Face.REGULAR, 10, Colour.BLACK);

    private static List<String> lines(String text, double width) {
        return LineBreaker.lines(RichText.of(text, STYLE).spaced(Locale.FRENCH), width).stream()
                .map(line -> line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining())).toList();
    }

    @Test
    void a_name_of_300_characters_breaks_and_loses_none() {
        String name = "Wolfeschlegel".repeat(24).substring(0, 300);
        List<String> lines = lines(name, 100);
        assertEquals(name, String.join("", lines));
        assertTrue(LineBreaker.lines(RichText.of(name, STYLE), 100).stream().allMatch(line -> line.width() <= 100.01));
        assertTrue(lines.size() > 10);
    }

    @Test
    void lines_break_after_spaces_and_hyphens_between_letters() {
        assertEquals(List.of("aa ", "bb-", "cc ", "1-2"), lines("aa bb-cc 1-2", 17));
    }

    @Test
    void no_line_begins_with_a_sign_that_french_sets_apart() {
        for (double width = 70; width < 300; width += 1) {
            for (String line : lines("Que faire ? Rien ; ou « tout » : 12 345 personnes !", width)) {
                assertTrue(!line.isEmpty() && ";:!?»".indexOf(line.charAt(0)) < 0, line);
            }
        }
    }

    @Test
    void a_decomposed_name_is_composed() {
        assertEquals(List.of("Nguyễn"), lines("Nguye\u0302\u0303n", 500));
    }

    @Test
    void thousands_of_a_template_are_narrow_and_those_of_a_value_keep_their_width() {
        RichText own = new RichText().words("12 345 personnes", STYLE).spaced(Locale.FRENCH);
        assertEquals("12\u202F345 personnes", own.text(0, own.length()));
        RichText value = RichText.of("02 99 00", STYLE).spaced(Locale.FRENCH);
        assertEquals("02\u00A099\u00A000", value.text(0, value.length()));
    }

    @Test
    void a_character_without_a_glyph_is_named_once() {
        assertEquals(List.of("U+1F600", "U+4E2D"),
                Plain.unprintable(java.util.stream.Stream.of("a 😀 中", "😀 ≈ ₂ Łœễ’")));
    }

    @Test
    void a_hash_breaks_after_whole_groups_and_an_address_after_a_sign() {
        String hash = "0123456789abcdef".repeat(4);
        assertEquals(List.of(hash.substring(0, 32), hash.substring(32)), lines(hash, 220));
        String address = "https://exemple.fr/" + "chemin/".repeat(30);
        List<String> lines = lines(address, 200);
        assertEquals(address, String.join("", lines));
        lines.forEach(line -> assertTrue(line.endsWith("/"), line));
    }
}
