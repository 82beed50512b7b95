package fr.clepsydre.domain.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one letter has of its own; all the rest is the {@link LetterSetting} of its run.
 *
 * @param id           the reference printed on the letter and searched for when it comes back: no personal data in it
 * @param addressLines already formatted by NF Z10-011: one to seven lines, none blank
 * @param personName   the person the letter is about, as a sentence names them; for a minor, the child
 * @param leaked       the categories of this person's data that leaked, as words of the letter's language, each to
 *                     be read after a bullet; never a test, a result or a disease. Empty when not known yet
 * @param flags        what the wording depends on
 */
public record Letter(String id, List<String> addressLines, String personName, List<String> leaked,
        Set<LetterFlag> flags) {

    public Letter {
        addressLines = List.copyOf(addressLines);
        leaked = List.copyOf(leaked);
        flags = Set.copyOf(flags);
    }

    /** The same with more that its wording depends on. */
    public Letter with(Set<LetterFlag> more) {
        Set<LetterFlag> all = new HashSet<>(flags);
        all.addAll(more);
        return new Letter(id, addressLines, personName, leaked, all);
    }
}
