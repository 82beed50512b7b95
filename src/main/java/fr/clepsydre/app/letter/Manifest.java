package fr.clepsydre.app.letter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every letter of a run, one a line, by which the envelopes are counted and returned ones are known. No name. */
final class Manifest {

    private static final String HEADER =
            "letter_id;batch;first_page;last_page;postcode;pages;set_aside;batch_sha256\r\n";

    private final StringBuilder text = new StringBuilder(HEADER);
    private final Map<Integer, String> hashes;

    Manifest(List<LetterBatch> batches) {
        hashes = batches.stream().collect(Collectors.toMap(LetterBatch::number, LetterBatch::sha256));
    }

    void add(FrozenLetter letter) {
        text.append(letter.letter().id()).append(';');
        letter.batch().ifPresentOrElse(
                place -> text.append(place.number()).append(';').append(place.firstPage()).append(';')
                        .append(place.lastPage()).append(';').append(letter.postcode()).append(';')
                        .append(place.lastPage() - place.firstPage() + 1).append(";;")
                        .append(hashes.getOrDefault(place.number(), "")),
                () -> text.append(";;;").append(letter.postcode()).append(";0;")
                        .append(letter.setAside().orElse("")).append(';'));
        text.append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
