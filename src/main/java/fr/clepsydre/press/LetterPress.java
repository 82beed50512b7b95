package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.press.template.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * The letters of one run: template and common values are laid out once, each letter adds its own. To be used by one
 * thread at a time; open one press a worker.
 */
public final class LetterPress {

    /**
     * Prepares a run.
     *
     * @return the press, or why the common values cannot be printed
     */
    public static Outcome<LetterPress> open(Template template, LetterSetting setting) {
        throw new UnsupportedOperationException();
    }

    /**
     * One letter by itself, tagged, PDF/A-2a and PDF/UA-1.
     *
     * @return the file, or why this letter cannot be printed
     */
    public Outcome<byte[]> single(Letter letter) {
        throw new UnsupportedOperationException();
    }

    /**
     * All letters in one file, PDF/A-2u, written as they come: memory holds a few numbers a letter.
     *
     * @param out is not closed
     * @throws IOException when {@code out} fails
     */
    public LetterBatch batch(Iterator<Letter> letters, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
