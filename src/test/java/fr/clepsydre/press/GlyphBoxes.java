package fr.clepsydre.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Every glyph of a file with the box of its outline, and what is wrong with where they stand. Lengths are points, from
 * the bottom left of the page.
 */
public final class GlyphBoxes {

    /** Outlines of neighbours touch; of letters that lean they overhang. */
    private static final double OVERHANG = 2.2;

    private static final double TOUCH = 0.05;

    /** A J hangs out to the left of where it stands. */
    private static final double BEARING = 1.5;

    /**
     * A glyph that can be seen, or a space, whose box is empty.
     *
     * @param page     from 0
     * @param tag      of the structure: {@code TD}, {@code P}, {@code Artifact}
     * @param mark     number of the marked content on its page; -1 for an artifact
     * @param baseline its height
     */
    public record Glyph(int page, String tag, int mark, double baseline, Rectangle2D box, String text) {

        boolean isSeen() {
            return !box.isEmpty();
        }

        @Override
        public String toString() {
            return "'" + text + "' in " + tag + " on page " + (page + 1) + " at " + Math.round(box.getX()) + ", "
                    + Math.round(box.getY());
        }
    }

    private GlyphBoxes() {
    }

    /** All of them, in the order in which they are painted. */
    public static List<Glyph> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Engine engine = new Engine();
            engine.getText(document);
            return engine.glyphs;
        }
    }

    /** Glyphs of different lines, or of the same far more than neighbours do, that cover each other. */
    public static List<String> overlaps(List<Glyph> glyphs) {
        List<Glyph> seen = glyphs.stream().filter(Glyph::isSeen)
                .sorted(Comparator.comparingInt(Glyph::page).thenComparingDouble(glyph -> glyph.box().getMinY())).toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Glyph one = seen.get(i);
            for (int j = i + 1; j < seen.size() && seen.get(j).page() == one.page()
                    && seen.get(j).box().getMinY() < one.box().getMaxY(); j++) {
                if (overlap(one, seen.get(j))) {
                    overlaps.add(one + " and " + seen.get(j));
                }
            }
        }
        return overlaps;
    }

    private static boolean overlap(Glyph one, Glyph other) {
        Rectangle2D both = one.box().createIntersection(other.box());
        boolean sameLine = Math.abs(one.baseline() - other.baseline()) < 0.01;
        return both.getHeight() > TOUCH && both.getWidth() > (sameLine ? OVERHANG : TOUCH);
    }

    /** Glyphs that stand out of the column from one place to the other. */
    public static List<String> outside(List<Glyph> glyphs, double from, double to) {
        return glyphs.stream().filter(Glyph::isSeen)
                .filter(glyph -> glyph.box().getMinX() < from - BEARING || glyph.box().getMaxX() > to + BEARING)
                .map(Glyph::toString).toList();
    }

    /** Glyphs that stand below or above where text may be. */
    public static List<String> above(List<Glyph> glyphs, double bottom, double top) {
        return glyphs.stream().filter(Glyph::isSeen)
                .filter(glyph -> glyph.box().getMinY() < bottom || glyph.box().getMaxY() > top)
                .map(Glyph::toString).toList();
    }

    private static final class Engine extends PDFTextStripper {

        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private int page = -1;
        private int mark = -1;

        @Override
        public void processPage(PDPage next) throws IOException {
            page++;
            super.processPage(next);
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            tags.add(tag.getName());
            mark = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        }

        @Override
        public void endMarkedContentSequence() {
            tags.remove(tags.size() - 1);
            mark = -1;
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector moved) throws IOException {
            AffineTransform to = place.createAffineTransform();
            to.scale(1 / 1000.0, 1 / 1000.0);
            Rectangle2D box = to.createTransformedShape(((PDVectorFont) font).getNormalizedPath(code)).getBounds2D();
            String text = font.toUnicode(code);
            glyphs.add(new Glyph(page, tags.isEmpty() ? "" : tags.get(tags.size() - 1), mark,
                    place.getTranslateY(), box, text == null ? "?" : text));
        }
    }
}
