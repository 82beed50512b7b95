package fr.clepsydre.domain.letter;

/**
 * What a letter template may ask for: the closed list, in the order of the documentation for lawyers. The name in a
 * template is the constant in camel case: {@code PERSON_NAME} is <code>{{personName}}</code>.
 */
public enum Placeholder {

    /** Name of the laboratory, in a sentence. */
    LABORATORY(Shape.WORDS),

    /** Place of writing. */
    PLACE(Shape.WORDS),

    /** Date of the letter, written out. */
    DATE(Shape.WORDS),

    /** Reference of this letter. */
    REFERENCE(Shape.WORDS),

    /** How the reader is addressed: Madame, / Monsieur, / Madame, Monsieur, as the civility is known. */
    SALUTATION(Shape.WORDS),

    /** The person the letter is about; for a minor, the child. */
    PERSON_NAME(Shape.WORDS),

    /** Phone number of the contact. */
    PHONE(Shape.WORDS),

    /** Hours at which the phone is answered. */
    PHONE_HOURS(Shape.WORDS),

    /** Postal address of the contact, in one line. */
    POST_ADDRESS(Shape.WORDS),

    /** E-mail address of the contact. */
    EMAIL(Shape.WORDS),

    /** The data protection officer and how to reach them. */
    DATA_PROTECTION_OFFICER(Shape.WORDS),

    /** Nature of the breach: paragraphs. */
    WHAT_HAPPENED(Shape.BLOCK),

    /** The categories of this person's data that leaked: a bullet list. */
    LEAKED_CATEGORIES(Shape.BLOCK),

    /** Likely consequences: paragraphs. */
    CONSEQUENCES(Shape.BLOCK),

    /** Measures taken: paragraphs. */
    MEASURES(Shape.BLOCK),

    /** Room to sign, the name and the title of who signs. */
    SIGNATURE(Shape.BLOCK);

    /** Where a placeholder may stand. */
    public enum Shape {

        /** Within a sentence. */
        WORDS,

        /** Alone in its paragraph. */
        BLOCK
    }

    private final Shape shape;

    Placeholder(Shape shape) {
        this.shape = shape;
    }

    /** Where it may stand. */
    public Shape shape() {
        return shape;
    }
}
