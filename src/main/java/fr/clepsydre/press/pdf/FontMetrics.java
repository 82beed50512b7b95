package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Face;
import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The measures of a font descriptor (ISO 32000-1, 9.8), in thousandths of the size. */
final class FontMetrics {

    private static final int NON_SYMBOLIC = 32;
    private static final int ITALIC = 64;

    private FontMetrics() {
    }

    static String of(TrueTypeFont font, Face face) throws IOException {
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        float scale = 1000f / font.getUnitsPerEm();
        boolean italic = face == Face.ITALIC;
        return "/Flags " + (NON_SYMBOLIC + (italic ? ITALIC : 0))
                + "/ItalicAngle " + Math.round(font.getPostScript().getItalicAngle())
                + "/Ascent " + Math.round(font.getHorizontalHeader().getAscender() * scale)
                + "/Descent " + Math.round(font.getHorizontalHeader().getDescender() * scale)
                + "/CapHeight " + Math.round(metrics.getCapHeight() * scale)
                + "/StemV " + (face == Face.BOLD ? 140 : 80)
                + "/FontBBox[" + Math.round(head.getXMin() * scale) + " " + Math.round(head.getYMin() * scale) + " "
                + Math.round(head.getXMax() * scale) + " " + Math.round(head.getYMax() * scale) + "]";
    }
}
