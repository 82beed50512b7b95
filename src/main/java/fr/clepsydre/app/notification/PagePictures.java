package fr.clepsydre.app.notification;

import java.util.Optional;

/** Port: pictures of the pages of a document, for those who look at it while they write it. */
public interface PagePictures {

    /** The narrowest and the widest picture that is made, in pixels. */
    int NARROWEST = 100;
    int WIDEST = 1600;

    /**
     * One page; empty when the document has no such page.
     *
     * @param pdf   a document of ours
     * @param page  from 1
     * @param width of the picture in pixels, {@value #NARROWEST} to {@value #WIDEST}; its height follows
     */
    Optional<Pictured> page(byte[] pdf, int page, int width);

    /** The first page on which that heading stands as a line of its own; empty when none does. */
    Optional<Integer> pageOf(byte[] pdf, String heading);

    /** How many pages a document of ours has. */
    int pages(byte[] pdf);
}
