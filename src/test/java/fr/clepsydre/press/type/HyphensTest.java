package fr.clepsydre.press.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    private static final Style STYLE = new Style(Face.REGULAR, 10, Colour.BLACK);
    private static final String SENTENCE = "Vos informations personnelles comprennent des renseignements administratifs "
            + "communiqués au laboratoire lors de prélèvements antérieurs à la publication frauduleuse d’informations.";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"fr, informations, in-for-ma-tions", "fr, laboratoire, la-bo-ra-toire", "fr, coordonnées, co-or-don-nées",
        "fr, l’authentification, l’au-then-ti-fi-ca-tion", "fr, d’hôpital, d’hô-pi-tal", "fr, elle, elle", "fr, œuvre, œuvre",
        "en, hyphenation, hy-phen-a-tion", "en, laboratory, labor-at-ory", "en, authority, au-thor-ity"})
    void words_are_divided_as_the_patterns_of_their_language_say(String language, String word, String divided) {
        StringBuilder parts = new StringBuilder(word);
        int[] points = Hyphens.of(Locale.forLanguageTag(language)).points(word);
        for (int i = points.length - 1; i >= 0; i--) {
            parts.insert(points[i], '-');
        }
        assertEquals(divided, parts.toString());
    }

    @Test
    void a_long_word_of_the_template_is_divided_where_that_saves_a_gap_and_nothing_is_lost() {
        int divided = 0;
        for (int width = 95; width < 400; width++) {
            List<Line> lines = LineBreaker.lines(template(SENTENCE), width);
            String joined = lines.stream().map(HyphensTest::text).collect(Collectors.joining(" "));
            assertEquals(SENTENCE, joined.replace("\u00AD ", "").replaceAll(" +", " ").strip(), "at " + width);
            for (int i = 0; i < lines.size(); i++) {
                assertTrue(lines.get(i).width() <= width + 0.01, "at " + width);
                boolean hyphen = text(lines.get(i)).endsWith("\u00AD");
                divided += hyphen ? 1 : 0;
                assertFalse(hyphen && i + 1 < lines.size() && text(lines.get(i + 1)).endsWith("\u00AD"), "one below the other");
            }
        }
        assertTrue(divided > 100, "divided " + divided);
    }

    @Test
    void values_and_names_are_never_divided() {
        for (int width = 95; width < 400; width++) {
            RichText value = RichText.of(SENTENCE, STYLE).divided(Hyphens.of(Locale.FRENCH));
            assertWhole(LineBreaker.lines(value, width));
            assertWhole(LineBreaker.lines(template("Madame Konstantinopoulos-Dubreuil Anticonstitutionnellement "
                    + "Intergouvernementalisation Lieutenant-Colonel"), width));
        }
    }

    @Test
    void prose_is_divided_like_a_template() {
        RichText prose = RichText.of(SENTENCE, STYLE).prose().divided(Hyphens.of(Locale.FRENCH));
        assertEquals(texts(LineBreaker.lines(template(SENTENCE), 130)), texts(LineBreaker.lines(prose, 130)));
    }

    private static void assertWhole(List<Line> lines) {
        assertFalse(texts(lines).stream().anyMatch(line -> line.contains("\u00AD")), () -> texts(lines).toString());
    }

    private static RichText template(String words) {
        return new RichText().words(words, STYLE).divided(Hyphens.of(Locale.FRENCH));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(HyphensTest::text).toList();
    }

    private static String text(Line line) {
        return line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
    }
}
