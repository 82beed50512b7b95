package fr.clepsydre.app.template;

import java.util.Set;

/** A text without a fault, read once and asked often. */
public interface ReadText {

    /** The conditions that it asks, by their names in templates. */
    Set<String> asked();

    /** What it says when exactly these conditions hold. */
    Said said(Set<String> conditions);

    /**
     * What stands in a letter.
     *
     * @param placeholders by their names in templates
     * @param words        the pieces of the text between them; the same piece is the same text in every letter
     */
    record Said(Set<String> placeholders, Set<String> words) {

        public Said {
            placeholders = Set.copyOf(placeholders);
            words = Set.copyOf(words);
        }
    }
}
