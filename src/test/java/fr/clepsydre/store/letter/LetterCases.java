package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.letter.ApproveLetters;
import fr.clepsydre.app.letter.LetterFile;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.letter.ReadManifest;
import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.LeakedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Runs of letters in tests: ordered, approved, printed and read. */
public final class LetterCases {

    private static final String HEADER = "finess;civilite;nom;prenom;date_naissance;nir;adresse1;code_postal;commune"
            + ";groupe_sanguin;medecin_traitant\r\n";

    private LetterCases() {
    }

    static byte[] people(String... rows) {
        StringBuilder file = new StringBuilder(HEADER);
        Arrays.stream(rows).forEach(row -> file.append(LeakedFile.FIRST).append(';').append(row).append("\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    static LeakedFile withPeople(Database database, int batch, byte[] file) throws IOException {
        return withPeople(new LeakedFile(database, batch), file);
    }

    static LeakedFile withPeople(LeakedFile leaked, byte[] file) {
        leaked.doStep(() -> {
            try {
                leaked.use(new ImportPeople()).start(LeakedFile.INCIDENT, new ByteArrayInputStream(file),
                        OptionalLong.empty(), ImportStage.KEEP);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        leaked.work().run(leaked);
        return leaked;
    }

    static UUID ordered(LeakedFile leaked) {
        Outcome<UUID> outcome = leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT,
                LeakedFile.FIRST, LetterOrder.first("fr", Optional.of(LocalDate.of(2021, 3, 1)))));
        assertEquals(List.of(), outcome.refusals());
        return ((Outcome.Accepted<UUID>) outcome).value();
    }

    static UUID printed(LeakedFile leaked) {
        UUID run = released(leaked);
        leaked.print();
        return run;
    }

    /** Frozen and approved, nothing of it printed. */
    static UUID released(LeakedFile leaked) {
        UUID run = ordered(leaked);
        leaked.print();
        approved(leaked);
        return run;
    }

    /** A reviewer approves the run that waits for it. */
    static void approved(LeakedFile leaked) {
        assertEquals(1, approvedAll(leaked));
    }

    /** A reviewer approves all that wait for it; answers how many. */
    public static int approvedAll(LeakedFile leaked) {
        var approve = leaked.useAs(KnownCaller.reviewer(), new ApproveLetters());
        List<LetterRun> waiting = leaked.step(() -> leaked.use(new ReadLetters()).overview()).stream()
                .filter(LetterRun::awaitsApproval).toList();
        waiting.forEach(run -> assertEquals(List.of(), leaked.step(() ->
                approve.decide(run.id(), LetterRun.Verdict.APPROVED, "")).refusals()));
        return waiting.size();
    }

    static LetterRun run(LeakedFile leaked, UUID id) {
        return leaked.step(() -> leaked.use(new ReadLetters()).run(id)).orElseThrow();
    }

    static byte[] file(LeakedFile leaked, UUID id, int batch) {
        return leaked.step(() -> leaked.use(new ReadLetters()).batch(id, batch)).orElseThrow().content();
    }

    static byte[] single(LeakedFile leaked, UUID id, String letter) {
        var outcome = leaked.step(() -> leaked.use(new ReadLetters()).letter(id, letter));
        assertEquals(List.of(), outcome.refusals());
        return ((Outcome.Accepted<LetterFile>) outcome).value().content();
    }

    /** Its lines, the header first, each by its values. */
    public static List<String[]> manifest(LeakedFile leaked, UUID id) {
        StringBuilder lines = new StringBuilder();
        for (int part = 1; ; part++) {
            int number = part;
            Optional<String> some = leaked.step(() -> leaked.use(new ReadManifest()).part(id, number));
            if (some.isEmpty()) {
                return lines.toString().lines().map(line -> line.split(";", -1)).toList();
            }
            lines.append(some.get());
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
