package fr.clepsydre.domain.letter;

/** On which sides of its sheets a batch of letters is printed. */
public enum Sides {

    /** A sheet a page. */
    ONE,

    /** A sheet two pages: each letter has an even number of them, or the next would begin on its back. */
    BOTH
}
