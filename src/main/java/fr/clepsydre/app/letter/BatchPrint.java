package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.notification.version.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One batch: its letters with their postcodes, to be printed without a database. */
record BatchPrint(RunPress press, List<Letter> letters, Map<String, String> postcodes) {

    static BatchPrint of(RunPress press, List<FrozenLetter> frozen, People people) {
        List<Letter> letters = new ArrayList<>(frozen.size());
        Map<String, String> postcodes = new HashMap<>(frozen.size() * 2);
        Map<People.Written, People.Stored> persons = RunPress.persons(press.run(), frozen, people);
        for (FrozenLetter letter : frozen) {
            People.Stored person = RunPress.person(persons, letter);
            letters.add(press.letter(person, letter.id()));
            postcodes.put(letter.id(), PersonalPart.postcode(person.person()));
        }
        return new BatchPrint(press, letters, postcodes);
    }

    LetterBatches.Filled print(int batch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(letters.size() * 1024);
        LetterPrinter.Printed printed = print(out);
        byte[] content = printed.places().isEmpty() ? new byte[0] : out.toByteArray();
        Map<String, String> setAside = new HashMap<>();
        printed.setAside().forEach(aside -> setAside.put(aside.letter(), aside.code()));
        return new LetterBatches.Filled(printed.places().size(), content.length == 0 ? 0 : printed.pages(),
                Sha256.of(content), setAside, places(batch, printed), content);
    }

    private LetterPrinter.Printed print(ByteArrayOutputStream out) {
        try {
            return press.ready().batch(letters.iterator(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String places(int batch, LetterPrinter.Printed printed) {
        StringBuilder lines = new StringBuilder();
        printed.places().forEach(place -> ManifestLines.printed(lines, place, batch, postcodes.get(place.letter())));
        printed.setAside().forEach(aside ->
                ManifestLines.unprinted(lines, aside.letter(), postcodes.get(aside.letter()), aside.code()));
        return lines.toString();
    }
}
