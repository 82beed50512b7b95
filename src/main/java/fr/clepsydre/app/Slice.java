package fr.clepsydre.app;

import java.util.List;

/**
 * Some rows of a longer list, paged in the database.
 *
 * @param rows  of this page, in order
 * @param total of all pages
 */
public record Slice<T>(List<T> rows, long total) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Which rows.
     *
     * @param first index of the first, from 0
     * @param size  at most so many, 1 to 500
     */
    public record Window(int first, int size) {

        public static final int LARGEST = 500;

        public Window {
            first = Math.max(0, first);
            size = Math.min(LARGEST, Math.max(1, size));
        }
    }
}
