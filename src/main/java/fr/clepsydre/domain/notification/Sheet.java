package fr.clepsydre.domain.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A notification ready to be printed: every text is already in the language of the document, dates and counts
 * included. Nothing of it is interpreted; a line break in an answer begins a new paragraph.
 *
 * @param language  of the document
 * @param title     of the document, in one line of words
 * @param subtitle  lines under the title: legal basis, organisation, case, version
 * @param signatory name and capacity of who signs, line by line; may be empty
 * @param watermark a word such as {@code PROJET} on what has not been frozen yet
 * @param gaps      what is not known yet or still missing, named in a few words each: GDPR art. 33(4)
 * @param sections  in the order of the form
 * @param cover     what the document says of itself
 * @param changes   against an earlier version; empty where there is none to compare with
 */
public record Sheet(Locale language, String title, List<String> subtitle, List<String> signatory,
        Optional<String> watermark, List<String> gaps, List<SheetSection> sections, SheetCover cover,
        Optional<SheetChanges> changes) {

    public Sheet {
        subtitle = List.copyOf(subtitle);
        signatory = List.copyOf(signatory);
        gaps = List.copyOf(gaps);
        sections = List.copyOf(sections);
    }
}
