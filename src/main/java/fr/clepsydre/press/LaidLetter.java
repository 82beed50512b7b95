package fr.clepsydre.press;

import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Paginator;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * One letter, with the place of everything on its first page.
 *
 * @param plan    that it shares
 * @param side    what stands beside the address
 * @param envelope what the post needs
 * @param body    what stands below
 */
record LaidLetter(LetterPlan plan, List<Placing> side, Envelope envelope, List<Placing> body) {

    private static final double BOTTOM = Page.HEIGHT - Page.mm(17);
    private static final double NEXT_TOP = Page.mm(25);
    private static final double END_OF_WINDOW = AddressWindow.TOP + AddressWindow.HEIGHT;

    /**
     * Something in its place.
     *
     * @param top of its first row, from the top of the page
     */
    record Placing(Stretch stretch, Laid laid, double top) {

        double bottom() {
            return top + laid.height();
        }
    }

    /**
     * What is for the post: the address behind the window, and the code for when the letter comes back.
     *
     * @param part of the address
     */
    record Envelope(List<Page.Placed> address, Part part, Page.Placed code) {

        List<Page.Placed> rows() {
            List<Page.Placed> rows = new ArrayList<>(address);
            rows.add(code);
            return rows;
        }
    }

    /** Where the body begins: below the window and whatever stands beside it. */
    static double bodyTop(List<Placing> side) {
        double sideEnd = side.isEmpty() ? 0 : side.get(side.size() - 1).bottom();
        return Math.max(END_OF_WINDOW + Page.mm(5), sideEnd + Page.mm(6));
    }

    boolean fitsOnOnePage() {
        return body.isEmpty() || body.get(body.size() - 1).bottom() <= BOTTOM;
    }

    /** The pages, numbered when there are several. */
    List<Page> pages(Furniture furniture) {
        List<Row> rows = new ArrayList<>();
        body.forEach(placing -> rows.addAll(placing.laid().rows()));
        List<Page> pages = Paginator.pages(rows, bodyTop(side), NEXT_TOP, BOTTOM);
        Page first = new Page();
        side.forEach(placing -> first.rows().addAll(Stretch.place(placing.laid().rows(), placing.top())));
        first.rows().addAll(envelope.rows());
        first.rows().addAll(pages.get(0).rows());
        pages.set(0, first);
        if (pages.size() > 1) {
            PageNumbers.put(pages, furniture);
        }
        return pages;
    }

    /** Sender, date and reference, address, text: the order in which a letter is read aloud. */
    Part root() {
        Part root = new Part(Part.Role.DOCUMENT);
        side.forEach(placing -> root.addAll(placing.laid().parts()));
        root.addAll(List.of(envelope.part()));
        body.forEach(placing -> root.addAll(placing.laid().parts()));
        return root;
    }
}
