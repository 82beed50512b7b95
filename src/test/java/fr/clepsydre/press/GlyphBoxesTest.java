package fr.clepsydre.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.clepsydre.press.pdf.Conformance;
import fr.clepsydre.press.pdf.Fonts;
import fr.clepsydre.press.pdf.Metadata;
import fr.clepsydre.press.pdf.TaggedDocument;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The check of glyphs finds what it looks for: documents that are wrong on purpose. */
class GlyphBoxesTest {

    private final Part root = new Part(Part.Role.DOCUMENT);
    private final Page page = new Page();

    private void put(String text, double x, double top) {
        Line line = LineBreaker.lines(RichText.of(text, Look.FORM.body()), 1000).get(0);
        page.put(new Row(0, 14.5).put(root.add(Part.Role.P), x, Look.FORM.baseline(), line), top);
    }

    private List<GlyphBoxes.Glyph> glyphs() throws IOException {
        return GlyphBoxes.of(TaggedDocument.bytes(
                new Metadata(Conformance.ACCESSIBLE, Locale.FRENCH, "Essai", Instant.EPOCH), root, List.of(page),
                Fonts::new));
    }

    @Test
    void lines_at_their_distance_do_not_overlap_even_with_stacked_accents() throws IOException {
        put("gjpqy ÇŞ ₂", 100, 100);
        put("ÅỄỘŁ œ fif", 100, 114.5);
        assertEquals(List.of(), GlyphBoxes.overlaps(glyphs()));
    }

    @Test
    void a_line_printed_over_another_is_found() throws IOException {
        put("une ligne", 100, 100);
        put("sur une autre", 100, 104);
        assertFalse(GlyphBoxes.overlaps(glyphs()).isEmpty());
    }

    @Test
    void a_text_that_runs_into_its_neighbour_on_the_same_line_is_found() throws IOException {
        put("un libellé trop long", 100, 100);
        put("sa réponse", 150, 100);
        assertFalse(GlyphBoxes.overlaps(glyphs()).isEmpty());
    }

    @Test
    void a_text_that_leaves_its_column_or_its_page_is_found() throws IOException {
        put("abc", 100, 2);
        assertEquals(3, GlyphBoxes.outside(glyphs(), 130, 200).size());
        assertEquals(List.of(), GlyphBoxes.outside(glyphs(), 100, 130));
        assertEquals(3, GlyphBoxes.above(glyphs(), 30, 800).size());
    }
}
