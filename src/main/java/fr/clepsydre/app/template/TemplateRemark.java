package fr.clepsydre.app.template;

import java.util.List;

/**
 * What is to be said about a text that can be printed.
 *
 * @param weight whether it keeps the text from being approved
 * @param code   what
 * @param args   what the sentence about it names: line, word, or the conditions under which something is missing
 */
public record TemplateRemark(Weight weight, String code, List<Object> args) {

    /** How much it weighs. */
    public enum Weight {
        /** Asked for by art. 34(2): not approved without. */
        MISSING,
        WARNING
    }

    public TemplateRemark {
        args = List.copyOf(args);
    }
}
