package fr.clepsydre.domain.people;

import java.util.List;

/** The lines that show through the window of the envelope, or why the letter is set apart. */
public sealed interface AddressBlock {

    /**
     * At most six lines (seven abroad) of at most 38 characters, none blank, the last three of NF Z10-011 in
     * capitals without punctuation.
     */
    record Usable(List<String> lines) implements AddressBlock {
        public Usable {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Usable[" + lines.size() + " lines]";
        }
    }

    /** No letter can go there: set apart, counted, decided on by a person, never silently dropped or cut. */
    record Unusable(FindingCode reason) implements AddressBlock {}
}
