package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.bench.people.Column;
import fr.clepsydre.bench.people.Crowd;
import fr.clepsydre.bench.people.Invented;
import fr.clepsydre.bench.people.InventedFile;
import fr.clepsydre.bench.people.Truth;
import fr.clepsydre.store.AllRuns;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.HandedIn;
import fr.clepsydre.store.LeakedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand letters from a file of invented people, by the way that every letter goes: imported, sealed, frozen,
 * printed in batches; then read back from the pages and held against the file, not against anything in between.
 */
class TenThousandLettersIT {

    private static final int ROWS = 10_400;
    /** Those that every letter may hold beside the person's own: the authority's, and the laboratory's. */
    private static final String AUTHORITY = "75334";
    private static final Map<String, String> SENDERS = LeakedFile.text("/people/patients-1000.labs.csv").lines().skip(1)
            .map(line -> line.split(";")).collect(Collectors.toMap(parts -> parts[0], parts -> parts[4]));

    private final Map<String, Expected> expected = new HashMap<>();
    private Set<String> names = Set.of();

    /** Whom one laboratory must write to; who is probably the same person twice gets two letters that read the same. */
    private static final class Expected {

        private final Invented person;
        private final Set<String> leaked;
        private int letters;

        private Expected(Invented person) {
            this.person = person;
            leaked = new TreeSet<>(person.leaked());
        }
    }

    @Test
    void each_letter_has_its_own_name_address_and_categories_and_nobody_elses() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Truth truth = InventedFile.write(file, ROWS);
        expect();
        LeakedFile leaked = new LeakedFile(Database.H2, 500);
        HandedIn.of(leaked, () -> new ByteArrayInputStream(file.toByteArray())).read();
        int letters = 0;
        AllRuns runs = new AllRuns(leaked, 2).order(truth.laboratories().keySet(), "fr").work().approve().work();
        for (Map.Entry<String, UUID> run : runs.ids().entrySet()) {
            List<String[]> manifest = new ArrayList<>();
            runs.manifest(run.getValue(), manifest::add);
            letters += read(leaked, run, manifest);
        }
        assertTrue(letters >= 10_000, letters + " letters");
        assertEquals(truth.letters(), letters);
        assertEquals(List.of(), expected.entrySet().stream().filter(entry -> entry.getValue().letters > 0)
                .map(Map.Entry::getKey).toList());
    }

    private void expect() {
        Crowd crowd = new Crowd();
        for (int number = 0; number < ROWS; number++) {
            Crowd.Row row = crowd.row(number);
            boolean written = row.person().obstacle().isEmpty() && !row.person().value(Column.NOM).isEmpty();
            switch (row.kind()) {
                case NEW, PROBABLE, ELSEWHERE -> {
                    if (written) {
                        expected.computeIfAbsent(key(row.person()), key -> new Expected(row.person())).letters++;
                    }
                }
                case SAME_AGAIN, CORRECTED -> Optional.ofNullable(expected.get(key(row.person())))
                        .ifPresent(known -> known.leaked.addAll(row.person().leaked()));
                case NOT_INVOLVED, WITHOUT_FINESS, WRONG_FINESS -> { }
            }
        }
        names = expected.values().stream().map(one -> Reading.ownName(one.person)).collect(Collectors.toSet());
    }

    private static String key(Invented person) {
        return person.value(Column.FINESS) + " " + Reading.ownName(person);
    }

    private int read(LeakedFile leaked, Map.Entry<String, UUID> run, List<String[]> manifest) throws IOException {
        int letters = 0;
        for (LetterBatch batch : leaked.step(() -> leaked.use(new ReadLetters()).batches(run.getValue()))) {
            byte[] content = leaked.step(() -> leaked.use(new ReadLetters()).batch(run.getValue(), batch.number()))
                    .orElseThrow().content();
            try (PDDocument document = Loader.loadPDF(content)) {
                for (String[] line : manifest) {
                    if (line[1].equals(String.valueOf(batch.number()))) {
                        check(run.getKey(), line, text(document, line));
                        letters++;
                    }
                }
            }
        }
        return letters;
    }

    private static String text(PDDocument document, String[] line) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(Integer.parseInt(line[2]));
        stripper.setEndPage(Integer.parseInt(line[3]));
        return stripper.getText(document);
    }

    private void check(String finess, String[] line, String text) {
        Reading letter = Reading.of(text);
        assertTrue(letter.holds(line[0]), () -> line[0] + " is not in\n" + text);
        Set<String> found = letter.names(names);
        assertEquals(1, found.size(), () -> found + " in\n" + text);
        Expected mine = expected.get(finess + " " + found.iterator().next());
        mine.letters--;
        address(mine.person, letter);
        assertEquals(mine.leaked, letter.categories(), () -> mine.person + " has\n" + text);
    }

    private static void address(Invented person, Reading letter) {
        List<String> own = new ArrayList<>(List.of(person.value(Column.NOM), person.value(Column.PRENOM),
                person.value(Column.ADRESSE2), person.value(Column.PAYS),
                person.value(Column.CODE_POSTAL) + person.value(Column.COMMUNE)));
        // A boulevard is abbreviated where the line is too long.
        own.addAll(List.of(person.value(Column.ADRESSE1).split("boulevard du Président")));
        own.forEach(value -> assertTrue(letter.holds(value), () -> value + " is not in\n" + letter.text()));
        Set<String> others = letter.postcodes();
        others.removeAll(Set.of(AUTHORITY, SENDERS.get(person.value(Column.FINESS))));
        others.remove(person.value(Column.CODE_POSTAL));
        assertEquals(Set.of(), others, letter::text);
    }
}
