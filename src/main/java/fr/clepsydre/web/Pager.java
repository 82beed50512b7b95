package fr.clepsydre.web;

import fr.clepsydre.app.Slice;

/**
 * Where a page of a longer list stands.
 *
 * @param number  from 1
 * @param size    rows a page
 * @param total   rows of all pages
 * @param address of the list
 * @param name    of the parameter that holds the number
 */
public record Pager(int number, int size, long total, Query address, String name) {

    /** The rows of the page that an address asks for; anything that is no number asks for the first. */
    public static Slice.Window window(String page, int size) {
        return new Slice.Window((number(page) - 1) * size, size);
    }

    /** The pager of that page. */
    public static Pager of(String page, int size, long total, Query address) {
        return new Pager(number(page), size, total, address, "page");
    }

    /** The same, its number in another parameter: a page may hold two lists. */
    public Pager named(String parameter) {
        return new Pager(number, size, total, address, parameter);
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** Number of the first row shown. */
    public long getFirst() {
        return (number - 1L) * size + 1;
    }

    /** Number of the last row shown. */
    public long getLast() {
        return Math.min(total, (long) number * size);
    }

    /** Whether there is more than one page, or a page beyond the last was asked for. */
    public boolean isNeeded() {
        return total > size || number > 1;
    }

    public boolean isPrevious() {
        return number > 1;
    }

    public boolean isNext() {
        return (long) number * size < total;
    }

    public String getPreviousAddress() {
        return address.with(name, number == 2 ? "" : String.valueOf(number - 1)).toString();
    }

    public String getNextAddress() {
        return address.with(name, String.valueOf(number + 1)).toString();
    }
}
