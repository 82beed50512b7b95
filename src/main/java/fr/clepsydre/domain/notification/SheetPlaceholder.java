package fr.clepsydre.domain.notification;

/**
 * What a notification template may ask for: the closed list. The name in a template is the constant in camel case:
 * {@code GAP_COUNT} is <code>{{gapCount}}</code>.
 */
public enum SheetPlaceholder {

    /** Title of the document, in a sentence or a heading. */
    TITLE(Shape.WORDS),

    /** The word that marks a draft. */
    WATERMARK(Shape.WORDS),

    /** How many pieces of information are not known yet or missing. */
    GAP_COUNT(Shape.WORDS),

    /** The pieces of information not known yet or missing, one after the other. */
    GAPS(Shape.WORDS),

    /** The lines under the title. */
    SUBTITLE(Shape.BLOCK),

    /** What the document is, and the facts about it. */
    COVER(Shape.BLOCK),

    /** The pieces of information not known yet or missing, as a list. */
    GAP_LIST(Shape.BLOCK),

    /** What was changed since an earlier version: before and after. */
    CHANGES(Shape.BLOCK),

    /** What follows begins on a new page. */
    PAGE_BREAK(Shape.BLOCK),

    /** The sections of the form: label and answer, row by row. */
    SECTIONS(Shape.BLOCK),

    /** Room for date and signature, and who signs. */
    SIGNATURE(Shape.BLOCK);

    /** Where a placeholder may stand. */
    public enum Shape {

        /** Within a sentence. */
        WORDS,

        /** Alone in its paragraph. */
        BLOCK
    }

    private final Shape shape;

    SheetPlaceholder(Shape shape) {
        this.shape = shape;
    }

    /** Where it may stand. */
    public Shape shape() {
        return shape;
    }
}
