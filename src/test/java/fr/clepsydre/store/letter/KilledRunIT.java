package fr.clepsydre.store.letter;

import static fr.clepsydre.store.letter.LetterCases.file;
import static fr.clepsydre.store.letter.LetterCases.manifest;
import static fr.clepsydre.store.letter.LetterCases.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.TestStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A process that prints a run is killed at ten random moments, from freezing on. Letters, files and manifest are those of
 * a run that nobody disturbed, on a copy of the same database.
 */
class KilledRunIT {

    private static final int KILLS = 10;
    private static final int MOST_STEPS = 14;
    private static final int MOST_MILLISECONDS = 40;

    private final Random random = new Random(34);

    /** What a run has come to. */
    private record Result(List<String> manifest, List<byte[]> files) {
    }

    @Test
    void killed_ten_times_a_run_has_each_letter_once_and_the_same_bytes() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "killed-");
        Path calm = folder.resolve("calm");
        Path killed = folder.resolve("killed");
        UUID id = ordered(calm);
        Files.copy(database(calm), database(killed));
        Result expected = printed(calm, id);
        assertTrue(expected.files().size() > 4, () -> "only " + expected.files().size());
        int kills = 0;
        for (int attempt = 0; attempt < KILLS; attempt++) {
            kills += killedOnce(killed);
        }
        assertTrue(kills > KILLS / 2, "the run was over too soon to be disturbed");
        Result result = printed(killed, id);
        assertEquals(expected.manifest(), result.manifest());
        assertEquals(expected.files().size(), result.files().size());
        for (int i = 0; i < expected.files().size(); i++) {
            assertArrayEquals(expected.files().get(i), result.files().get(i), "file " + (i + 1));
        }
        List<String> ids = result.manifest().stream().map(line -> line.split(";")[0]).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    private static UUID ordered(Path file) throws IOException {
        TestStore store = TestStore.on(place(file));
        LeakedFile leaked = new LeakedFile(store, PrintingProgram.LETTERS_IN_BATCH, PrintingProgram.RULES);
        leaked.fill();
        LetterCases.withPeople(leaked, LeakedFile.bytes("/people/patients-1000.csv"));
        Outcome<UUID> outcome = leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT,
                LeakedFile.FIRST, LetterOrder.first("fr", Optional.of(LocalDate.of(2021, 3, 1))).byProgram()));
        assertEquals(List.of(), outcome.refusals());
        store.close();
        return ((Outcome.Accepted<UUID>) outcome).value();
    }

    /** Whether it was killed before it was over: 1, or 0. */
    private int killedOnce(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                PrintingProgram.class.getName(), place(file).url())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int steps = 1 + random.nextInt(MOST_STEPS);
            String line = lines.readLine();
            for (int step = 1; line != null && step < steps; step++) {
                line = lines.readLine();
            }
            Thread.sleep(random.nextInt(MOST_MILLISECONDS));
            process.destroyForcibly().waitFor();
            return process.exitValue() == 0 ? 0 : 1;
        }
    }

    private static Result printed(Path file, UUID id) throws Exception {
        TestStore store = TestStore.on(place(file));
        LeakedFile leaked = new LeakedFile(store, PrintingProgram.LETTERS_IN_BATCH, PrintingProgram.RULES);
        leaked.doStep(leaked.use(new LetterWork())::freeOwn);
        leaked.print();
        assertEquals(WorkState.DONE, run(leaked, id).state());
        List<String> lines = manifest(leaked, id).stream().map(line -> String.join(";", line))
                .collect(Collectors.toList());
        List<byte[]> files = new ArrayList<>();
        for (int number = 1; number <= run(leaked, id).reached().batches(); number++) {
            files.add(file(leaked, id, number));
        }
        store.close();
        return new Result(lines, files);
    }

    private static Database.Place place(Path file) {
        return new Database.Place("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE", "clepsydre", "");
    }

    private static Path database(Path file) {
        return Path.of(file + ".mv.db");
    }
}
