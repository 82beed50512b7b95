package fr.clepsydre.press.template;

/** A part of a line of a template. */
public sealed interface Inline {

    /** How strongly it is said. */
    enum Emphasis {
        NONE, SOFT, STRONG
    }

    /** Text of the template itself. */
    record Words(String text, Emphasis emphasis) implements Inline {
    }

    /** What a placeholder within a sentence puts here, as plain text. */
    record Value(String placeholder, Emphasis emphasis) implements Inline {
    }

    /** A forced end of the line. */
    record LineBreak() implements Inline {
    }
}
