package fr.clepsydre.store.audit;

import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.audit.ChainCheck;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogManager;

/**
 * What the chain costs: transactions that change one row, alone and with an entry of the trail each, by one writer and by
 * twenty at once; and the check of the whole chain.
 */
public final class TrailBench {

    private static final int EACH = 200;

    private TrailBench() {
    }

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        for (Database database : Database.values()) {
            TrailIT.Installation here = new TrailIT.Installation(database);
            here.sql("insert into incident_year (year_of, last_number) values (1, 0)");
            for (int writer = 2; writer <= 20; writer++) {
                here.sql("insert into incident_year (year_of, last_number) values (" + writer + ", 0)");
            }
            for (boolean noted : new boolean[] {false, true, false, true}) {
                // The first two rounds warm up.
                measure(here, database, 1, noted);
                measure(here, database, 20, noted);
            }
            long start = System.nanoTime();
            ChainCheck.Verdict verdict = here.verify();
            double seconds = (System.nanoTime() - start) / 1e9;
            say("%s: chain of %d entries checked in %.2f s, %.0f a second, %s", database, verdict.entries(), seconds,
                    verdict.entries() / seconds, verdict.whole() ? "whole" : "broken");
        }
    }

    private static void measure(TrailIT.Installation here, Database database, int writers, boolean noted)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        long start = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 1; writer <= writers; writer++) {
            int which = writer;
            all.add(threads.submit(() -> write(here, which, noted)));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        double seconds = (System.nanoTime() - start) / 1e9;
        say("%s: %2d writers, %s an entry each: %.0f transactions a second", database, writers,
                noted ? "with" : "without", writers * EACH / seconds);
    }

    private static void write(TrailIT.Installation here, int writer, boolean noted) {
        for (int number = 0; number < EACH; number++) {
            here.store().doInTransaction(entities -> {
                entities.createNativeQuery("update incident_year set last_number = last_number + 1 where year_of = :year")
                        .setParameter("year", writer).executeUpdate();
                if (noted) {
                    here.trail().note(Note.of(Deed.DONE, "EditCase.answer").by("dpo").at("INC-2026-0001/350000001"));
                }
            });
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
