package fr.clepsydre.app.letter;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.Letter;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** In place of a press where nothing is printed: a message can say any name, and has no pages. */
final class UnprintedMessages implements LetterPrinter.Ready {

    @Override
    public Optional<String> check(Letter letter) {
        return Optional.empty();
    }

    @Override
    public int pages(Letter letter) {
        return 1;
    }

    @Override
    public Outcome<byte[]> single(Letter letter) {
        return Outcome.refused(Refusal.of("MESSAGE_NOT_PRINTED"));
    }

    @Override
    public LetterPrinter.Printed batch(Iterator<Letter> letters, OutputStream out) {
        return new LetterPrinter.Printed(0, List.of(), List.of());
    }
}
