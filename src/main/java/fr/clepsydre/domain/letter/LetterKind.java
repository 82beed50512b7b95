package fr.clepsydre.domain.letter;

import java.util.Set;

/** The kinds of letters that people get (GDPR art. 34), each with a template of its own. */
public enum LetterKind {
    /** The first letter to an adult. */
    ADULT,
    /** The first letter about a minor, to the holders of parental authority (Civil Code art. 371-1). */
    MINOR,
    /** The first message to somebody whose e-mail address is known. */
    EMAIL,
    /** A letter to somebody who had one before, because more is known now. */
    SECOND;

    /** Of the kinds that a run prints, the one for a letter with these flags. */
    public static LetterKind of(Set<LetterFlag> flags, Set<LetterKind> printed) {
        if (printed.contains(SECOND)) {
            return SECOND;
        }
        return flags.contains(LetterFlag.MINOR) && printed.contains(MINOR) ? MINOR : ADULT;
    }
}
