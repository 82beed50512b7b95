package fr.clepsydre.app.letter;

/** What may be asked of a run. The names are stored: add, never rename. */
public enum LetterOption {

    /** Printed on both sides: each letter has an even number of pages. */
    DUPLEX,

    /** To those as well who have had theirs. */
    AGAIN,

    /** Ordered by a program where the operator lets programs print: no second person has looked at the proof. */
    UNATTENDED
}
