package fr.clepsydre.app.letter;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Every letter of a run, one a line, by which the envelopes are counted and returned ones are known. No name. A line
 * ends before the hash of the file, which is not known as long as the file is written.
 */
final class ManifestLines {

    static final String HEADER =
            "letter_id;batch;first_page;last_page;postcode;pages;set_aside;batch_sha256\r\n";

    static final String MESSAGES = "letter_id;state;at;failure\r\n";

    private ManifestLines() {
    }

    static void printed(StringBuilder text, LetterPrinter.Place place, int batch, String postcode) {
        text.append(place.letter()).append(';').append(batch).append(';').append(place.firstPage()).append(';')
                .append(place.lastPage()).append(';').append(postcode).append(';')
                .append(place.lastPage() - place.firstPage() + 1).append(";;\n");
    }

    /** @param why empty as long as the letter waits for its batch */
    static void unprinted(StringBuilder text, String letter, String postcode, String why) {
        text.append(letter).append(";;;;").append(postcode).append(";0;").append(why).append(";\n");
    }

    /** @param fate empty as long as it waits to be sent */
    static void message(StringBuilder text, FrozenLetter letter, Optional<Messages.Fate> fate) {
        String state = letter.setAside().isPresent() ? "SET_ASIDE" : fate.map(one -> one.state().name()).orElse("TO_SEND");
        text.append(letter.id()).append(';').append(state).append(';')
                .append(fate.map(one -> one.at().truncatedTo(ChronoUnit.SECONDS).toString()).orElse("")).append(';')
                .append(letter.setAside().or(() -> fate.flatMap(Messages.Fate::failure)).orElse("")).append("\r\n");
    }

    /** With the hash where a letter is in the file. */
    static String whole(String lines, String sha256) {
        StringBuilder text = new StringBuilder(lines.length() * 2);
        lines.lines().forEach(line -> text.append(line).append(line.endsWith(";;") ? sha256 : "").append("\r\n"));
        return text.toString();
    }
}
