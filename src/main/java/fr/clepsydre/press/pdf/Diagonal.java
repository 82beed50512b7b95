package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Page;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * A word from corner to corner of a page, as outlines and not as text: what is searched for, copied or read aloud is
 * the text of the document and nothing else.
 */
final class Diagonal {

    /** Of the diagonal of the page. */
    private static final double SHARE = 0.68;

    /** As large as capitals may be without running over the edge of the page, in points. */
    private static final double LARGEST = 190;

    private static final double CAPITALS = 0.714;

    private final Bytes bytes = new Bytes();
    private double x;
    private double y;

    private Diagonal() {
    }

    /** The operators that paint it. */
    static byte[] of(String word) {
        try {
            Diagonal diagonal = new Diagonal();
            diagonal.paint(word);
            return diagonal.bytes.copy();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void paint(String word) throws IOException {
        double ems = word.chars().map(c -> Face.BOLD.width((char) c)).sum() / 1000.0;
        double length = SHARE * StrictMath.hypot(Page.WIDTH, Page.HEIGHT);
        double size = Math.min(LARGEST, length / ems);
        TrueTypeFont font = Face.BOLD.parse();
        AffineTransform place = new AffineTransform();
        place.translate(Page.WIDTH / 2, Page.HEIGHT / 2);
        // The angle of the diagonal itself, from its sides: no function whose last digit could differ by machine.
        place.concatenate(turned(Page.WIDTH, Page.HEIGHT));
        place.translate(-ems * size / 2, -CAPITALS * size / 2);
        bytes.add("q ").add(Colour.MARK.operator()).add("\n");
        for (char character : word.toCharArray()) {
            AffineTransform glyph = new AffineTransform(place);
            glyph.scale(size / font.getUnitsPerEm(), size / font.getUnitsPerEm());
            outline(font.getGlyph().getGlyph(Face.BOLD.glyph(character)), glyph);
            place.translate(Face.BOLD.width(character) * size / 1000, 0);
        }
        bytes.add("f Q\n");
    }

    private static AffineTransform turned(double across, double up) {
        double length = StrictMath.hypot(across, up);
        return new AffineTransform(across / length, up / length, -up / length, across / length, 0, 0);
    }

    /** @param glyph none for a space */
    private void outline(@Nullable GlyphData glyph, AffineTransform place) {
        if (glyph == null) {
            return;
        }
        double[] points = new double[6];
        for (PathIterator path = glyph.getPath().getPathIterator(place); !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> to(points[0], points[1], "m\n");
                case PathIterator.SEG_LINETO -> to(points[0], points[1], "l\n");
                case PathIterator.SEG_QUADTO -> curve(points);
                case PathIterator.SEG_CLOSE -> bytes.add("h\n");
                default -> throw new IllegalStateException("outlines of TrueType have curves of the second degree");
            }
        }
    }

    private void to(double toX, double toY, String operator) {
        bytes.measure(toX).measure(toY).add(operator);
        x = toX;
        y = toY;
    }

    /** A curve of the second degree as one of the third, which is what PDF has. */
    private void curve(double[] points) {
        bytes.measure(x + (points[0] - x) * 2 / 3).measure(y + (points[1] - y) * 2 / 3);
        bytes.measure(points[2] + (points[0] - points[2]) * 2 / 3).measure(points[3] + (points[1] - points[3]) * 2 / 3);
        to(points[2], points[3], "c\n");
    }
}
