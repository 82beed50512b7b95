package fr.clepsydre.press.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.notification.PagePictures;
import fr.clepsydre.app.notification.Pictured;
import fr.clepsydre.press.NotificationPress;
import fr.clepsydre.press.Samples;
import fr.clepsydre.press.template.TemplateKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PagePainterTest {

    private static final byte[] PDF = Samples.accepted(NotificationPress.print(
            Samples.template(TemplateKind.NOTIFICATION, Locale.FRENCH), Samples.sheet(Locale.FRENCH),
            Instant.parse("2021-02-24T10:00:00Z"), List.of()));

    private final PagePictures painter = new PagePainter();

    @Test
    void a_page_is_painted_as_wide_as_asked_and_says_how_many_there_are() throws Exception {
        Pictured picture = painter.page(PDF, 2, 600).orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertEquals(600, image.getWidth());
        assertEquals(848, image.getHeight(), 1);
        assertEquals(2, picture.page());
        assertEquals(painter.pages(PDF), picture.pages());
        assertTrue(picture.pages() > 3);
    }

    @Test
    void the_file_holds_every_point_as_it_was_painted() throws Exception {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(painter.page(PDF, 1, 300).orElseThrow().png()));
        try (var document = Loader.loadPDF(PDF)) {
            float scale = 300 / document.getPage(0).getCropBox().getWidth();
            BufferedImage painted = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            for (int y = 0; y < painted.getHeight(); y++) {
                for (int x = 0; x < painted.getWidth(); x++) {
                    assertEquals(painted.getRGB(x, y) & 0xFFFFFF, read.getRGB(x, y) & 0xFFFFFF);
                }
            }
        }
    }

    @Test
    void the_page_of_a_heading_is_found_by_its_whole_line() throws Exception {
        int page = painter.pageOf(PDF, "7. La violation").orElseThrow();
        assertTrue(page > 1);
        try (var document = Loader.loadPDF(PDF)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            assertTrue(text.getText(document).contains("7. La violation"));
        }
        assertTrue(painter.pageOf(PDF, "7.").isEmpty());
        assertTrue(painter.pageOf(PDF, "99. Nothing").isEmpty());
    }

    @Test
    void there_is_no_page_before_the_first_and_none_after_the_last() {
        assertTrue(painter.page(PDF, 0, 300).isEmpty());
        assertTrue(painter.page(PDF, painter.pages(PDF) + 1, 300).isEmpty());
    }

    @Test
    void a_width_that_would_fill_the_memory_is_a_bug_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> painter.page(PDF, 1, 50_000));
    }
}
