package fr.clepsydre.press;

import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.List;

/** At the head of pages: the draft mark on all, the title from the second on. Outside of what is read aloud. */
final class RunningHead {

    private static final double TOP = Page.mm(13);
    private static final double WIDTH = Page.mm(125);
    private static final Style MARK = new Style(Face.BOLD, 10.5, Colour.RED);

    private RunningHead() {
    }

    static void put(List<Page> pages, Sheet sheet) {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            sheet.watermark().filter(word -> !word.isBlank())
                    .ifPresent(word -> page.put(PageNumbers.right(word, MARK), TOP));
            if (i > 0) {
                page.put(title(sheet), TOP);
            }
        }
    }

    private static Row title(Sheet sheet) {
        String text = sheet.subtitle().isEmpty() ? sheet.title()
                : sheet.subtitle().get(sheet.subtitle().size() - 1);
        Line line = LineBreaker.lines(RichText.of(text + " ", PageNumbers.STYLE), WIDTH).get(0);
        return new Row(0, Look.FORM.leading()).put(null, Column.FULL.x(), Look.FORM.baseline(), line);
    }
}
