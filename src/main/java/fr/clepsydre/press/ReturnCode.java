package fr.clepsydre.press;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Row;
import java.util.Map;

/**
 * The reference of a letter as a DataMatrix (ECC 200), for a scanner to read when the letter comes back.
 *
 * <p>It stands in the left margin near the foot of the first page. Nothing there is ever seen through a window: those of
 * envelopes lie in the upper half of the sheet, and folded in three the foot is behind it. Sorting machines read the
 * envelope alone, and the marks of inserting machines run down the edge itself: 10 mm of it stay free. To the text, to
 * the right, there is more than the quiet zone of 5 mm.
 */
final class ReturnCode {

    /** A keyboard scanner reads half a millimetre from an arm away; office printers blur what is smaller. */
    static final double MODULE = Page.mm(0.5);

    static final double LEFT = Page.mm(10);
    static final double BOTTOM = Page.mm(297 - 20);

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);

    private ReturnCode() {
    }

    /** Whether every character can be part of it. */
    static boolean holds(String reference) {
        return !reference.isEmpty() && reference.length() <= 40 && reference.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    static Page.Placed of(String reference) {
        BitMatrix matrix = new DataMatrixWriter().encode(reference, BarcodeFormat.DATA_MATRIX, 0, 0, HINTS);
        int side = matrix.getWidth();
        int stride = (side + 7) / 8;
        byte[] bits = new byte[stride * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (matrix.get(x, y)) {
                    bits[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        double height = side * MODULE;
        return new Page.Placed(new Row(0, height).put(new Row.Stamp(LEFT, 0, MODULE, bits, side)), BOTTOM - height);
    }
}
