package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.LetterWorker;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.TestStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What another laboratory's file brings while a run is printed changes no letter of that run. */
class FrozenSeveralIT {

    private static final String HEADER = "finess;civilite;nom;prenom;date_naissance;adresse1;code_postal;commune\r\n";
    private static final String MINE = HEADER + LeakedFile.FIRST + ";M.;Roux;Paul;03/04/1990;1 rue A;35000;RENNES\r\n";
    private static final String THEIRS = HEADER + "459900015;M.;Roux;Paul;03/04/1990;2 rue B;35000;RENNES\r\n";

    private static UUID ordered(LeakedFile leaked, LetterOrder order) {
        return ((Outcome.Accepted<UUID>) leaked.step(() ->
                leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, LeakedFile.FIRST, order))).value();
    }

    private static boolean tellsOfOthers(LeakedFile leaked, UUID run) throws IOException {
        try (PDDocument letters = Loader.loadPDF(LetterCases.file(leaked, run, 1))) {
            return new PDFTextStripper().getText(letters).replaceAll("\\s+", " ").contains("Un autre laboratoire touché");
        }
    }

    @EachDatabase
    void a_frozen_letter_says_what_was_known_then(Database database) throws IOException {
        TestStore store = TestStore.emptyOn(database);
        LeakedFile leaked = new LeakedFile(store, 50, new PrintingRules("here", 1, true));
        leaked.fill();
        LetterCases.withPeople(leaked, MINE.getBytes(StandardCharsets.UTF_8));
        LetterOrder order = LetterOrder.first("fr", Optional.of(LocalDate.of(2021, 3, 1))).byProgram();
        UUID run = ordered(leaked, order);
        LetterWorker worker = leaked.use(new LetterWork()).worker();
        // Frozen, and not a page printed yet.
        while (LetterCases.run(leaked, run).times().frozen().isEmpty()) {
            worker.next(leaked);
        }
        LetterCases.withPeople(leaked, THEIRS.getBytes(StandardCharsets.UTF_8));
        leaked.print();
        assertEquals(false, tellsOfOthers(leaked, run));
        UUID later = ordered(leaked, order.with(fr.clepsydre.app.letter.LetterOption.AGAIN));
        leaked.print();
        assertEquals(true, tellsOfOthers(leaked, later));
    }
}
