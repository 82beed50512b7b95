package fr.clepsydre.app.template;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Port: what the press makes of a text. */
public interface TemplateProofs {

    /** Every fault that keeps it from being printed, with line and column. */
    List<Refusal> faults(LetterKind kind, Locale language, String text);

    /** The placeholders that stand in the text when these conditions hold, by their names in templates. */
    Set<String> placeholders(LetterKind kind, String text, Set<String> conditions);

    /** The names that a text may use: placeholders, then conditions. */
    List<String> placeholders();

    List<String> conditions();

    /** The text of the operator's file, or the shipped one; or its faults. */
    Outcome<String> file(LetterKind kind, Locale language);
}
