package fr.clepsydre.press;

import static fr.clepsydre.press.Samples.accepted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.press.type.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnCodeTest {

    private static final int DPI = 300;
    private static final double QUIET = 5;

    private static LetterPress press() {
        return accepted(LetterPress.open(Samples.templates(Locale.FRENCH), Samples.setting(Locale.FRENCH)));
    }

    /** The corner of the sheet with the code and its quiet zone, and nothing else. */
    private static BufferedImage corner(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(page, DPI);
            double side = 24 * 0.5;
            int left = pixels(10 - QUIET);
            int top = pixels(297 - 20 - side - QUIET);
            return sheet.getSubimage(left, top, pixels(QUIET + side), pixels(side + 2 * QUIET));
        }
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres * DPI / 25.4);
    }

    private static String read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new DataMatrixReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-ZPQM-WW1C-6", "L-0000-0000-0", "L-2021-000001"})
    void a_scanner_reads_the_reference_of_the_letter_off_the_sheet(String id) throws Exception {
        Letter letter = Samples.letter(id, "MADAME X");
        assertEquals(id, read(corner(accepted(press().single(letter)), 0)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press().batch(List.of(Samples.minor(), letter).iterator(), out);
        assertEquals(Samples.minor().id(), read(corner(out.toByteArray(), 0)));
        assertEquals(id, read(corner(out.toByteArray(), 1)));
    }

    @Test
    void nothing_is_printed_within_five_millimetres_of_the_code() throws Exception {
        byte[] pdf = accepted(press().single(Samples.letter()));
        double right = 10 + 18 * 0.5 + QUIET;
        assertTrue(PdfText.positions(pdf).stream().filter(text -> !text.getUnicode().isBlank())
                .noneMatch(text -> text.getXDirAdj() < Page.mm(right)));
    }

    @Test
    void a_module_is_at_least_half_a_millimetre() {
        assertTrue(ReturnCode.MODULE >= Page.mm(0.5));
        assertTrue(ReturnCode.of("L-ZPQM-WW1C-6").row().stamps().get(0).side() <= 18);
    }
}
