package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the operators of a content stream; says nothing twice that is still in force. */
final class Ink {

    private final Bytes bytes;
    private final GlyphUse use;
    private final Images images;
    private @Nullable Style style;
    private @Nullable Colour fill;
    private boolean inText;

    Ink(Bytes bytes, GlyphUse use, Images images) {
        this.bytes = bytes;
        this.use = use;
        this.images = images;
    }

    /** @param y of the baseline, upwards */
    void show(Row.Text text, double y) {
        beginText();
        Style wanted = text.style();
        if (style == null || style.face() != wanted.face() || style.size() != wanted.size()) {
            bytes.add("/").add(wanted.face().resource()).add(" ").measure(wanted.size()).add("Tf\n");
        }
        style = wanted;
        fill(wanted.colour());
        bytes.add("1 0 0 1 ").measure(text.x()).measure(y).add("Tm(");
        encode(wanted.face(), text.text());
        bytes.add(")Tj\n");
    }

    private void encode(Face face, String text) {
        use.add(face, text);
        for (int i = 0; i < text.length(); i++) {
            char glyph = face.glyph(text.charAt(i));
            bytes.literal(glyph >> 8).literal(glyph & 0xFF);
        }
    }

    /** @param y of the top, upwards */
    void show(Row.Bar bar, double y) {
        endText();
        fill(bar.colour());
        bytes.measure(bar.x()).measure(y - bar.height()).measure(bar.width()).measure(bar.height()).add("re f\n");
    }

    /**
     * An image mask within the content: as an object of its own each would cost more bytes than it holds. As text
     * (ASCII85), for bytes that happen to spell the end of the image mislead readers.
     *
     * @param y of the top, upwards
     */
    void show(Row.Stamp stamp, double y) {
        endText();
        fill(Colour.BLACK);
        double side = stamp.module() * stamp.side();
        bytes.add("q ").measure(side).add("0 0 ").measure(side).measure(stamp.x()).measure(y - side).add("cm BI/W ")
                .add(stamp.side()).add("/H ").add(stamp.side()).add("/IM true/D[1 0]/F/A85 ID ").ascii85(stamp.bits())
                .add("EI Q\n");
    }

    /** @param y of the top, upwards */
    void show(Row.Image image, double y) {
        endText();
        bytes.add("q ").measure(image.width()).add("0 0 ").measure(image.height()).measure(image.x())
                .measure(y - image.height()).add("cm/").add(images.name(image.raster())).add(" Do Q\n");
    }

    void rows(List<Page.Placed> rows) {
        rows.forEach(placed -> placed.row().images().forEach(image -> show(image, up(placed, image.drop()))));
        rows.forEach(placed -> placed.row().stamps().forEach(stamp -> show(stamp, up(placed, stamp.drop()))));
        rows.forEach(placed -> placed.row().bars().forEach(bar -> show(bar, up(placed, bar.drop()))));
        rows.forEach(placed -> placed.row().texts().forEach(text -> show(text, up(placed, text.drop()))));
    }

    static double up(Page.Placed placed, double drop) {
        return Page.HEIGHT - placed.top() - drop;
    }

    /** Opens a marked-content sequence, with the operand and properties that stand before the operator. */
    void begin(String mark) {
        endText();
        bytes.add(mark).add("\n");
    }

    void end() {
        endText();
        bytes.add("EMC\n");
    }

    /** Paints a form with its origin at this height. */
    void form(String name, double y) {
        endText();
        bytes.add("q 1 0 0 1 0 ").measure(y).add("cm/").add(name).add(" Do Q\n");
    }

    private void fill(Colour colour) {
        if (fill != colour) {
            bytes.add(colour.operator()).add("\n");
            fill = colour;
        }
    }

    private void beginText() {
        if (!inText) {
            bytes.add("BT\n");
            inText = true;
        }
    }

    void endText() {
        if (inText) {
            bytes.add("ET\n");
            inText = false;
        }
    }
}
