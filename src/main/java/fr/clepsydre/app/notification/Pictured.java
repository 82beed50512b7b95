package fr.clepsydre.app.notification;

import java.util.Arrays;

/**
 * One page of a document as a picture.
 *
 * @param png   never changed after
 * @param page  which, from 1
 * @param pages how many the document has
 */
public record Pictured(byte[] png, int page, int pages) {

    public Pictured {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pictured picture && page == picture.page && pages == picture.pages
                && Arrays.equals(png, picture.png);
    }

    @Override
    public int hashCode() {
        return 31 * page + Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "page " + page + " of " + pages + ", " + png.length + " bytes";
    }
}
