package fr.clepsydre.press.template;

import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.Placeholder;
import fr.clepsydre.domain.notification.SheetCondition;
import fr.clepsydre.domain.notification.SheetPlaceholder;
import java.util.Locale;

/** The kinds of documents that have a template; each is a folder. */
public enum TemplateKind {

    /** The letter to an adult: GDPR art. 34. Uses {@link Placeholder} and {@link Condition}. */
    LETTER(letter()),

    /** The letter about a minor, to the holders of parental authority; the same words may be used. */
    LETTER_MINOR(letter()),

    /** The message; the same words may be used. Its first heading is its subject. */
    LETTER_EMAIL(letter()),

    /** A letter to somebody who had one before; the same words may be used. */
    LETTER_SECOND(letter()),

    /** The notification to the authority: GDPR art. 33. Uses {@link SheetPlaceholder} and {@link SheetCondition}. */
    NOTIFICATION(Vocabulary.of(SheetPlaceholder.values(), p -> p.shape() == SheetPlaceholder.Shape.BLOCK,
            SheetCondition.values()));

    private final Vocabulary vocabulary;

    TemplateKind(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private static Vocabulary letter() {
        return Vocabulary.of(Placeholder.values(), p -> p.shape() == Placeholder.Shape.BLOCK, Condition.values());
    }

    /** The kind of template that letters of this kind are made of. */
    public static TemplateKind of(LetterKind kind) {
        return switch (kind) {
            case ADULT -> LETTER;
            case MINOR -> LETTER_MINOR;
            case EMAIL -> LETTER_EMAIL;
            case SECOND -> LETTER_SECOND;
        };
    }

    /** Name of the folder, such as {@code letter-minor}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
