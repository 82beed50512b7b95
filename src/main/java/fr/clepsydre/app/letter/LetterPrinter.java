package fr.clepsydre.app.letter;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Port: typesetting of the letters. */
public interface LetterPrinter {

    /** How many letters go into one file, as the operator set it; at least 1. */
    int lettersInBatch();

    /** The text of the template in force of that kind in that language, or every fault of it. */
    Outcome<String> template(LetterKind kind, Locale language);

    /** Lays out once what all letters of a run share, or refuses with what cannot be printed of it. */
    Outcome<Ready> open(Map<LetterKind, String> templates, LetterSetting setting);

    /** Prints letters of one run; for one thread. The same values give the same bytes. */
    interface Ready {

        /** Why this letter could not be printed, without laying it out; empty when it can be. */
        Optional<String> check(Letter letter);

        /** One letter by itself, tagged. */
        Outcome<byte[]> single(Letter letter);

        /** All of them in one file. */
        Printed batch(Iterator<Letter> letters, OutputStream out) throws IOException;
    }

    /**
     * What became of the letters of a batch.
     *
     * @param pages of the whole file; 0 when nothing could be printed
     */
    record Printed(int pages, List<Place> places, List<SetAside> setAside) {

        public Printed {
            places = List.copyOf(places);
            setAside = List.copyOf(setAside);
        }
    }

    /** On which pages a letter is, from 1. */
    record Place(String letter, int firstPage, int lastPage) {
    }

    /**
     * A letter that could not be printed.
     *
     * @param code why
     */
    record SetAside(String letter, String code) {
    }
}
