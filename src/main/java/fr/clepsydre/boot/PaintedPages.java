package fr.clepsydre.boot;

import fr.clepsydre.app.notification.PagePictures;
import fr.clepsydre.app.notification.Pictured;
import fr.clepsydre.press.picture.PagePainter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Hands documents to the painter of pages. */
@ApplicationScoped
public class PaintedPages implements PagePictures {

    private final PagePainter painter = new PagePainter();

    @Override
    public Optional<Pictured> page(byte[] pdf, int page, int width) {
        return painter.page(pdf, page, width);
    }

    @Override
    public Optional<Integer> pageOf(byte[] pdf, String heading) {
        return painter.pageOf(pdf, heading);
    }

    @Override
    public int pages(byte[] pdf) {
        return painter.pages(pdf);
    }
}
