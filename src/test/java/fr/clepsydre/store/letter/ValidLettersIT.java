package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.bench.people.InventedFile;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.press.VeraPdf;
import fr.clepsydre.store.AllRuns;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.HandedIn;
import fr.clepsydre.store.LeakedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The files of whole runs to people as dirty as real ones, as they leave the database, by the reference validator. */
class ValidLettersIT {

    private static final int ROWS = 1_000;
    private static final int SINGLES = 12;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_file_of_a_run_and_letters_by_themselves_are_what_they_claim_to_be(String language) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        InventedFile.write(file, ROWS);
        LeakedFile leaked = new LeakedFile(Database.H2, 100);
        HandedIn.of(leaked, () -> new ByteArrayInputStream(file.toByteArray())).read();
        AllRuns runs = new AllRuns(leaked, 1).order(List.of(LeakedFile.FIRST), language).work().approve().work();
        UUID run = runs.ids().get(LeakedFile.FIRST);
        List<LetterBatch> batches = leaked.step(() -> leaked.use(new ReadLetters()).batches(run));
        assertTrue(batches.size() > 1, batches::toString);
        for (LetterBatch batch : batches) {
            VeraPdf.assertValid(leaked.step(() -> leaked.use(new ReadLetters()).batch(run, batch.number()))
                    .orElseThrow().content(), PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFA_2_U);
        }
        List<String> letters = new ArrayList<>();
        runs.manifest(run, line -> Stream.of(line[0]).filter(id -> line[6].isEmpty()).forEach(letters::add));
        for (int i = 0; i < SINGLES; i++) {
            String letter = letters.get(i * letters.size() / SINGLES);
            VeraPdf.assertValid(Outcomes.value(leaked.step(() -> leaked.use(new ReadLetters()).letter(run, letter)))
                    .content(), PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
        }
    }
}
