package fr.clepsydre.store.bench;

import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.bench.people.InventedFile;
import fr.clepsydre.bench.people.Truth;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.store.people.PeopleFileReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The whole file read and every row checked, nothing kept: in a heap that is smaller than the file. */
public final class IntakeBench {

    private static final int ROUNDS = 3;
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private IntakeBench() {
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "people-", ".csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            Truth truth = InventedFile.write(out, InventedFile.ROWS);
            for (int round = 1; round <= ROUNDS; round++) {
                read(file, truth, round);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file, Truth truth, int round) throws IOException {
        PeakHeap heap = PeakHeap.watch();
        Map<String, Long> findings = new HashMap<>();
        PeopleFiles files = new PeopleFileReader();
        long start = System.nanoTime();
        IntakeSummary summary = files.read(() -> Files.newInputStream(file),
                finess -> truth.laboratories().containsKey(finess.number()), DAY, row -> count(row, findings));
        double seconds = (System.nanoTime() - start) / 1e9;
        Expected.same("rows", truth.rows(), summary.rows());
        Expected.same("findings", truth.findings(), findings);
        System.out.printf(Locale.ROOT, "round %d  %d rows of %.0f MB in %.2f s, %.0f a second, at most %d MB live%n",
                round, summary.rows(), Files.size(file) / 1e6, seconds, summary.rows() / seconds, heap.megabytes());
    }

    private static void count(PeopleRow row, Map<String, Long> findings) {
        if (row instanceof PeopleRow.Read read) {
            read.findings().forEach(found -> findings.merge(found.code().name(), 1L, Long::sum));
        }
    }
}
