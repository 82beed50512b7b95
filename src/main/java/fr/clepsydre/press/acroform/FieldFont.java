package fr.clepsydre.press.acroform;

import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Plain;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * The font that values are shown in, instead of the one that the form names: that one is seldom embedded, and rarely
 * has more than western letters. Embedded whole, so that whoever changes a field can type any letter.
 */
final class FieldFont {

    private static final COSName NAME = COSName.getPDFName("ClepsydreText");

    /** Below that nobody reads; the library that paints the values goes no lower. */
    private static final double SMALLEST = 4;

    private static final double LARGEST_IN_LIST = 11;
    private static final double LEADING = 1.25;

    /** The library sets the lines of a list as far apart as the font asks for. */
    private static final double LEADING_IN_LIST = 1.4;

    private static final double INSET = 4;

    private FieldFont() {
    }

    static FieldFont in(PDDocument document, PDAcroForm form) throws IOException {
        PDType0Font font = PDType0Font.load(document, Face.REGULAR.parse(), false);
        PDResources resources = Optional.ofNullable(form.getDefaultResources()).orElseGet(PDResources::new);
        resources.put(NAME, font);
        form.setDefaultResources(resources);
        return new FieldFont();
    }

    /** The same text in the characters that the font has; as in all documents of ours. */
    static String printable(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(Plain.words(line).replace('\u202F', '\u00A0').replace('\u2011', '-')));
        return String.join("\n", lines).strip();
    }

    /** The characters that it cannot show, as {@code U+1F600}. */
    List<String> missing(String text) {
        return text.codePoints().filter(point -> point != '\n').distinct()
                .filter(point -> point > Character.MAX_VALUE || Face.REGULAR.glyph((char) point) == 0)
                .mapToObj(point -> String.format("U+%04X", point)).toList();
    }

    /** The entry DA of a field: this font, in black, as large as the box allows. */
    String appearance() {
        return appearance(0);
    }

    /** The entry DA of a list that shows so many lines: all of them are to be seen where that is possible. */
    String appearance(PDRectangle box, int lines) {
        double size = (box.getHeight() - INSET) / Math.max(1, lines) / LEADING_IN_LIST;
        return appearance((int) Math.max(SMALLEST, Math.min(LARGEST_IN_LIST, size)));
    }

    private static String appearance(int size) {
        return "/" + NAME.getName() + " " + size + " Tf 0 g";
    }

    /** Whether the text fits into that box on its lines, however small. */
    boolean fits(String text, PDRectangle box, boolean severalLines) {
        Style style = new Style(Face.REGULAR, SMALLEST, Colour.BLACK);
        double width = box.getWidth() - INSET;
        int lines = text.lines().mapToInt(line -> Math.max(1,
                LineBreaker.lines(RichText.of(line, style), width).size())).sum();
        return severalLines ? lines * SMALLEST * LEADING <= box.getHeight() - INSET : lines <= 1;
    }
}
