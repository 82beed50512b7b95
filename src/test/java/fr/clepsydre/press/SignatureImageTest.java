package fr.clepsydre.press;

import static fr.clepsydre.press.Samples.accepted;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SignatureImageTest {

    private static final int DPI = 72;

    private static Picture drawn(int type, String format, Color ink) throws IOException {
        BufferedImage image = new BufferedImage(900, 300, type);
        Graphics2D graphics = image.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, 900, 300);
        }
        graphics.setColor(ink);
        graphics.setStroke(new BasicStroke(40));
        graphics.draw(new CubicCurve2D.Double(40, 250, 300, -200, 500, 500, 860, 40));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return new Picture(out.toByteArray());
    }

    private static LetterPress press(Picture signature) {
        return accepted(LetterPress.open(Samples.templates(Locale.FRENCH),
                Samples.setting(Locale.FRENCH).signed(signature)));
    }

    private static byte[] batch(LetterPress press) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.batch(List.of(Samples.letter(), Samples.minor(), Samples.letter()).iterator(), out);
        return out.toByteArray();
    }

    @Test
    void a_letter_with_a_signature_conforms_alone_and_in_a_batch() throws Exception {
        for (Picture picture : List.of(drawn(BufferedImage.TYPE_INT_ARGB, "png", Color.BLUE),
                drawn(BufferedImage.TYPE_INT_RGB, "jpg", Color.BLACK))) {
            VeraPdf.assertValid(accepted(press(picture).single(Samples.letter())), PDFAFlavour.PDFA_2_A,
                    PDFAFlavour.PDFUA_1);
            VeraPdf.assertValid(batch(press(picture)), PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFA_2_B);
        }
    }

    @Test
    void the_picture_is_seen_above_the_name_and_nothing_else_changes() throws IOException {
        Picture blue = drawn(BufferedImage.TYPE_INT_ARGB, "png", new Color(0, 0, 255));
        byte[] signed = accepted(press(blue).single(Samples.letter()));
        byte[] unsigned = accepted(press(Picture.NONE).single(Samples.letter()));
        assertEquals(PdfText.of(unsigned), PdfText.of(signed));
        assertTrue(bluePoints(signed) > 100, "blue points: " + bluePoints(signed));
        assertEquals(0, bluePoints(unsigned));
        assertTrue(bluePoints(batch(press(blue))) > 100);
    }

    @Test
    void a_batch_holds_the_picture_once() throws IOException {
        Picture picture = drawn(BufferedImage.TYPE_INT_ARGB, "png", Color.BLUE);
        String file = new String(batch(press(picture)), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(2, file.split("/Subtype/Image", -1).length);
        assertArrayEquals(batch(press(picture)), batch(press(picture)), "the same bytes again");
    }

    @Test
    void what_is_no_picture_or_would_fill_memory_is_refused_before_anything_is_printed() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(drawn(BufferedImage.TYPE_INT_RGB, "png", Color.BLACK).file(), 200);
        LetterSetting broken = Samples.setting(Locale.FRENCH).signed(new Picture(cut));
        assertEquals(List.of("SIGNATURE_UNREADABLE"), LetterPress.open(Samples.templates(Locale.FRENCH), broken)
                .refusals().stream().map(refusal -> refusal.code()).toList());
        ByteArrayOutputStream huge = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(6000, 6000, BufferedImage.TYPE_BYTE_BINARY), "png", huge);
        assertTrue(huge.size() < 100_000, "a small file of 36 million points");
        assertFalse(LetterPress.shows(new Picture(huge.toByteArray())));
        assertFalse(LetterPress.shows(Picture.NONE));
    }

    private static long bluePoints(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            return java.util.Arrays.stream(points)
                    .filter(point -> (point & 0xFF) > 200 && (point >> 16 & 0xFF) < 60 && (point >> 8 & 0xFF) < 60).count();
        }
    }
}
