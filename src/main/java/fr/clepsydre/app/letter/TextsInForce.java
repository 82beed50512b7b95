package fr.clepsydre.app.letter;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterKind;
import java.util.Locale;

/** Port: the texts that letters are printed from. */
public interface TextsInForce {

    /**
     * A text.
     *
     * @param version its name, by which a run is told from another
     */
    record Text(String text, String version) {
    }

    /** What was approved in the browser, else the operator's file, else what the program ships; or the faults of it. */
    Outcome<Text> text(LetterKind kind, Locale language);
}
