package fr.clepsydre.press;

import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.List;

/** "page 2 sur 3" at the foot of each page, outside of what is read aloud. */
final class PageNumbers {

    static final Style STYLE = new Style(Face.REGULAR, 8.5, Colour.GREY);
    private static final double TOP = Page.HEIGHT - Page.mm(15);

    private PageNumbers() {
    }

    static void put(List<Page> pages, Furniture furniture) {
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).put(right(furniture.pageOf(i + 1, pages.size()), STYLE), TOP);
        }
    }

    /** A row that repeats on pages and ends at the right margin. */
    static Row right(String text, Style style) {
        Line line = LineBreaker.lines(RichText.of(text, style), Column.FULL.width()).get(0);
        return new Row(0, Look.FORM.leading())
                .put(null, Column.FULL.right() - line.width(), Look.FORM.baseline(), line);
    }
}
