package fr.clepsydre.press.picture;

import fr.clepsydre.app.notification.PagePictures;
import fr.clepsydre.app.notification.Pictured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

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
    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
