package fr.clepsydre.press.template;

import fr.clepsydre.domain.Outcome;

/** A template that was read without a fault. Immutable, free to share between threads. */
public final class Template {

    /**
     * Reads the text of a template.
     *
     * @param kind which placeholders and conditions it may use
     * @param name what refusals call it, such as {@code letter/fr.md}
     * @param text Markdown
     * @return the template, or every fault of it: arguments name, line and column from 1, the text at fault
     */
    public static Outcome<Template> read(TemplateKind kind, String name, String text) {
        throw new UnsupportedOperationException();
    }
}
