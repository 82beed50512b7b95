package fr.clepsydre.domain.letter;

import java.util.Set;

/** What a run of letters is for, and thereby whom it may write to. The names are stored: add, never rename. */
public enum RunKind {

    /** To those who have had no letter as they are now. */
    FIRST(LetterKind.ADULT, LetterKind.MINOR),

    /** To those who have had a first letter, because more is known now. */
    SECOND(LetterKind.SECOND),

    /** The first letter once more, to chosen people: those whose letter came back and whose address was mended. */
    REPRINT(LetterKind.ADULT, LetterKind.MINOR),

    /** By e-mail, to those whose address is known. */
    EMAIL(LetterKind.EMAIL);

    private final Set<LetterKind> templates;

    RunKind(LetterKind... templates) {
        this.templates = Set.of(templates);
    }

    /** The templates that such a run needs. */
    public Set<LetterKind> templates() {
        return templates;
    }
}
