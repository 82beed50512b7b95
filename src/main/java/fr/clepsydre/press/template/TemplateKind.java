package fr.clepsydre.press.template;

import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.Placeholder;
import fr.clepsydre.domain.notification.SheetCondition;
import fr.clepsydre.domain.notification.SheetPlaceholder;

/** The kinds of documents that have a template; each is a folder. */
public enum TemplateKind {

    /** The letter to a person: GDPR art. 34. Uses {@link Placeholder} and {@link Condition}. */
    LETTER(Vocabulary.of(Placeholder.values(), p -> p.shape() == Placeholder.Shape.BLOCK, Condition.values())),

    /** The notification to the authority: GDPR art. 33. Uses {@link SheetPlaceholder} and {@link SheetCondition}. */
    NOTIFICATION(Vocabulary.of(SheetPlaceholder.values(), p -> p.shape() == SheetPlaceholder.Shape.BLOCK,
            SheetCondition.values()));

    private final Vocabulary vocabulary;

    TemplateKind(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
