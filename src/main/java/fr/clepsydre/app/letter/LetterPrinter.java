package fr.clepsydre.app.letter;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Port: typesetting of the letters. */
public interface LetterPrinter {

    /** How many letters go into one file, as the operator set it; at least 1. */
    int lettersInBatch();

    /**
     * Lays out once what all letters of a run share, or refuses with what cannot be printed of it.
     *
     * @param templates texts: ADULT and MINOR for first letters, SECOND for second ones
     */
    Outcome<Ready> open(Map<LetterKind, String> templates, LetterSetting setting);

    /**
     * The message to one person; nothing in it is loaded from anywhere. A name in any script is written as it is.
     *
     * @param template text of the template of EMAIL
     * @return the message, or every fault of the template
     */
    Outcome<Message> message(String template, LetterSetting setting, Letter letter);

    /** Whether this is a picture that can be printed: PNG or JPEG, of at most 25 million points. */
    boolean shows(Picture picture);

    /** The sheet that goes to the mailing house with the files of a run: tagged, PDF/A-2a and PDF/UA-1. */
    byte[] summary(Summary summary);

    /**
     * A message in both forms.
     *
     * @param subject the first heading of the template, in one line
     * @param text    plain text, paragraphs parted by empty lines
     * @param html    the same as a whole page
     */
    record Message(String subject, String text, String html) {
    }

    /**
     * What a mailing house must know of a run, and no person's name.
     *
     * @param run         its number or id, as the mailing house will quote it
     * @param laboratory  name of the sender
     * @param dated       the date printed on the letters
     * @param printed     when the sheet was made, from the clock of the caller
     * @param files       in their order
     * @param departments letters by the first two or three characters of the postcode, in their order
     * @param abroad      letters to other countries
     * @param setAside    people without a letter, by the reason in words of the language
     */
    record Summary(Locale language, String run, String laboratory, LocalDate dated, Instant printed,
            List<SummaryFile> files, SortedMap<String, Long> departments, long abroad,
            SortedMap<String, Long> setAside) {

        public Summary {
            files = List.copyOf(files);
            departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
            setAside = Collections.unmodifiableSortedMap(new TreeMap<>(setAside));
        }
    }

    /**
     * A file of a run.
     *
     * @param postcodes of its first and of its last letter
     * @param sha256    64 hexadecimal digits
     */
    record SummaryFile(String name, int letters, int pages, List<String> postcodes, String sha256) {

        public SummaryFile {
            postcodes = List.copyOf(postcodes);
        }
    }

    /** Prints letters of one run; for one thread. The same values give the same bytes. */
    interface Ready {

        /**
         * Why this letter could not be printed, without laying it out: GLYPH_MISSING, RIGHT_TO_LEFT or
         * LETTER_ADDRESS_DOES_NOT_FIT; empty when it can be.
         */
        Optional<String> check(Letter letter);

        /** How many pages this letter takes, laid out: 0 when it cannot be printed. More than one is worth a warning. */
        int pages(Letter letter);

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
