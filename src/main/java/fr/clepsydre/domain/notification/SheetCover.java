package fr.clepsydre.domain.notification;

import java.util.List;

/**
 * What the first page of a notification says of the document itself, before the form begins.
 *
 * @param status what the document is, in a few words: a draft, version 2 as frozen, a withdrawal; empty for none
 * @param facts  label and value each: case, deadline, who froze it and when, hash of the content
 */
public record SheetCover(String status, List<SheetLine> facts) {

    /** Nothing is said. */
    public static final SheetCover NONE = new SheetCover("", List.of());

    public SheetCover {
        facts = List.copyOf(facts);
    }
}
