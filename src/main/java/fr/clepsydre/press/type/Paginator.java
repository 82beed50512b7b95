package fr.clepsydre.press.type;

import java.util.ArrayList;
import java.util.List;

/** Fills pages with rows, never parting rows that keep together unless they fill more than a page. */
public final class Paginator {

    private final double top;
    private final double bottom;
    private final List<Page> pages = new ArrayList<>();
    private Page page = new Page();
    private double reached;
    private boolean fresh;
    private boolean ended;

    private Paginator(double firstTop, double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
        this.reached = firstTop;
        this.fresh = true;
        pages.add(page);
    }

    /**
     * Fills pages.
     *
     * @param firstTop where the first page begins
     * @param top      where the others begin
     * @param bottom   where all end
     */
    public static List<Page> pages(List<Row> rows, double firstTop, double top, double bottom) {
        Paginator paginator = new Paginator(firstTop, top, bottom);
        int start = 0;
        while (start < rows.size()) {
            int end = start + 1;
            while (end < rows.size() && rows.get(end - 1).below() == Row.Below.KEEP) {
                end++;
            }
            paginator.placeTogether(rows.subList(start, end));
            start = end;
        }
        return paginator.pages;
    }

    private void placeTogether(List<Row> rows) {
        if (!fresh && (ended || reached + height(rows) > bottom)) {
            turn();
        }
        for (Row row : rows) {
            if (!fresh && reached + row.before() + row.height() > bottom) {
                turn();
            }
            place(row);
        }
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.before() + row.height()).sum();
    }

    private void turn() {
        page = new Page();
        pages.add(page);
        reached = top;
        fresh = true;
        ended = false;
    }

    private void place(Row row) {
        if (fresh && pages.size() > 1) {
            for (Row head : row.heads()) {
                page.put(head, reached);
                reached += head.height();
            }
        }
        double space = fresh ? 0 : row.before();
        page.put(row, reached + space);
        reached += space + row.height();
        fresh = false;
        ended = row.below() == Row.Below.BREAK;
    }
}
