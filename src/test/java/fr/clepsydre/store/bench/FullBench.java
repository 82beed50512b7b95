package fr.clepsydre.store.bench;

import fr.clepsydre.bench.people.InventedFile;
import fr.clepsydre.bench.people.Truth;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.LeakedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.LogManager;

/**
 * The whole file from its rows to the manifests: generated, imported, a run for each of its 28 laboratories frozen,
 * approved and printed, manifests written; every count held against what the maker of the file knows.
 */
public final class FullBench {

    private static final int LETTERS_IN_BATCH = 1_000;

    private FullBench() {
    }

    /** @param arguments a {@link Database}, how many rows, and IMPORT when no letters are to be written */
    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        Database database = Database.valueOf(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "people-", ".csv");
        try {
            whole(new Report(database, rows), file, arguments.length == 2);
        } finally {
            Files.delete(file);
        }
    }

    private static void whole(Report report, Path file, boolean letters) throws IOException {
        Truth truth = generated(file, report);
        PeakHeap heap = PeakHeap.watch();
        LeakedFile leaked = new LeakedFile(report.database(), LETTERS_IN_BATCH);
        new MeasuredImport(leaked, report).run(file, truth);
        report.size(leaked);
        if (letters) {
            new MeasuredRuns(leaked, report).run(truth);
            report.size(leaked);
        }
        report.say("at most %d MB live of %d MB of heap, %d processors", heap.megabytes(),
                Runtime.getRuntime().maxMemory() >> 20, Runtime.getRuntime().availableProcessors());
    }

    private static Truth generated(Path file, Report report) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            Truth truth = InventedFile.write(out, report.rows());
            report.say("%.1f MB, made in %.1f s (not part of what is measured)", Files.size(file) / 1e6, (System.nanoTime() - start) / 1e9);
            return truth;
        }
    }

    /** What is said, a line each. */
    record Report(Database database, int rows) {

        void say(String format, Object... values) {
            System.out.printf(Locale.ROOT, "%-10s %7d  " + format + "%n", together(values));
        }

        void took(String what, Stopwatch taken, long count) {
            say("%-31s %7.2f s, %8.0f a second; %7.2f s of processors", what, taken.seconds(),
                    count / taken.seconds(), taken.processorSeconds());
        }

        void size(LeakedFile leaked) {
            say("the database has %.1f MB", DatabaseSize.of(leaked.store()) / 1e6);
        }

        private Object[] together(Object... values) {
            Object[] all = new Object[values.length + 2];
            all[0] = database;
            all[1] = rows;
            System.arraycopy(values, 0, all, 2, values.length);
            return all;
        }
    }
}
