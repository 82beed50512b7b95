package fr.clepsydre.app.template;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterKind;
import java.util.List;
import java.util.Locale;

/** Port: what the press makes of a text. */
public interface TemplateProofs {

    /** Reads it, or refuses with every fault that keeps it from being printed, with line and column. */
    Outcome<ReadText> read(LetterKind kind, Locale language, String text);

    /** The names that a text may use: placeholders, then conditions. */
    List<String> placeholders();

    List<String> conditions();

    /** The text of the operator's file, or the shipped one; or its faults. */
    Outcome<String> file(LetterKind kind, Locale language);
}
