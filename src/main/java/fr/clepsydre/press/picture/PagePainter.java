package fr.clepsydre.press.picture;

import fr.clepsydre.app.notification.PagePictures;
import fr.clepsydre.app.notification.Pictured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Paints pages of documents that the press has made: a broken file is a bug and no refusal. */
public final class PagePainter implements PagePictures {

    static {
        // Nobody sits at the machine that this runs on; whoever has set otherwise has a reason.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    @Override
    public Optional<Pictured> page(byte[] pdf, int page, int width) {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("width of " + width + " pixels");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            if (page < 1 || page > pages) {
                return Optional.empty();
            }
            float scale = width / document.getPage(page - 1).getCropBox().getWidth();
            byte[] png = Png.of(new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB));
            return Optional.of(new Pictured(png, page, pages));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Optional<Integer> pageOf(byte[] pdf, String heading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                if (lines(document, page).anyMatch(line -> begins(heading, line))) {
                    return Optional.of(page);
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document).lines().map(line -> line.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }

    /** A long heading takes more than one line; its number alone begins nothing. */
    private static boolean begins(String heading, String line) {
        return heading.equals(line) || line.contains(" ") && heading.startsWith(line + " ");
    }

    @Override
    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
