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
import java.util.stream.Collectors;

/** At the head of pages: the draft mark on all, the title from the second on. Outside of what is read aloud. */
final class RunningHead {

    private static final double TOP = Page.mm(13);
    private static final double WIDTH = Page.mm(125);
    private static final double ROOM_FOR_ELLIPSIS = 12;
    private static final String ELLIPSIS = "\u2026 ";
    private static final Style MARK = new Style(Face.BOLD, 10.5, Colour.RED);

    private RunningHead() {
    }

    static void put(List<Page> pages, Sheet sheet) {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (i > 0) {
                page.put(title(sheet), TOP);
            }
            sheet.watermark().filter(word -> !word.isBlank())
                    .ifPresent(word -> page.put(PageNumbers.right(word, MARK), TOP));
        }
    }

    /** One line of it: where it is longer it says so. */
    private static String shortened(String text) {
        List<Line> lines = LineBreaker.lines(RichText.of(text, PageNumbers.STYLE), WIDTH - ROOM_FOR_ELLIPSIS);
        return lines.size() == 1 ? text : lines.get(0).pieces().stream().map(Line.Piece::text)
                .collect(Collectors.joining()).strip() + ELLIPSIS;
    }

    private static Row title(Sheet sheet) {
        String text = sheet.subtitle().isEmpty() ? sheet.title()
                : sheet.subtitle().get(sheet.subtitle().size() - 1);
        Line line = LineBreaker.lines(RichText.of(shortened(text + " "), PageNumbers.STYLE), WIDTH).get(0);
        return new Row(0, Look.FORM.leading()).put(null, Column.FULL.x(), Look.FORM.baseline(), line);
    }
}
