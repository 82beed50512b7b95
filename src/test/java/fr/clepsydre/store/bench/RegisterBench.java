package fr.clepsydre.store.bench;

import fr.clepsydre.app.Injected;
import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.KnownRulebooks;
import fr.clepsydre.app.audit.KeptTrail;
import fr.clepsydre.app.register.ExportRegister;
import fr.clepsydre.app.register.RegisterExtract;
import fr.clepsydre.app.register.RegisterFilter;
import fr.clepsydre.app.register.RegisterFormat;
import fr.clepsydre.app.register.RegisterPrinter;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.TestStore;
import fr.clepsydre.store.form.Forms;
import fr.clepsydre.store.register.RegisterWorkbook;
import fr.clepsydre.store.register.StoredRegister;
import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;

/**
 * The register of 10,000 cases (400 incidents of 25 laboratories each, with answers of the length that people write) to
 * files, in a heap of 96 MB: what does not fit ends in an error. The first round warms up and is not told.
 */
public final class RegisterBench {

    private static final List<RegisterFormat> FORMATS = List.of(RegisterFormat.CODES, RegisterFormat.TABLE,
            RegisterFormat.WORKBOOK, RegisterFormat.OPEN_DATA);
    private static final int ROUNDS = 4;
    private static final Instant NOW = Instant.parse("2026-03-27T14:20:00Z");

    private RegisterBench() {
    }

    public static void main(String[] arguments) {
        for (Database database : Database.values()) {
            TestStore store = TestStore.emptyOn(database);
            store.doInTransaction(entities -> entities.unwrap(Session.class).doWork(RegisterRows::fill));
            FORMATS.forEach(format -> measure(database, store, format));
        }
    }

    private static void measure(Database database, TestStore store, RegisterFormat format) {
        List<Double> seconds = new ArrayList<>();
        long bytes = 0;
        PeakHeap heap = PeakHeap.watch();
        for (int round = 0; round < ROUNDS; round++) {
            Counted out = new Counted();
            long start = System.nanoTime();
            store.doInTransaction(entities -> export(entities, format, out));
            seconds.add((System.nanoTime() - start) / 1e9);
            bytes = out.bytes;
        }
        List<Double> warm = seconds.subList(1, ROUNDS).stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%-10s %-9s median of %d %5.2f s, %6.2f MB of file, at most %3d MB live of %d MB%n",
                database, format, warm.size(), warm.get(warm.size() / 2), bytes / 1e6, heap.megabytes(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void export(EntityManager entities, RegisterFormat format, OutputStream out) {
        RegisterPrinter none = paper -> new byte[0];
        ExportRegister export = Injected.into(new ExportRegister(), new ArrayList<>(List.of(new KeptTrail(),
                TestStore.wired(new StoredRegister(), entities), new RegisterWorkbook(), none, new KnownRulebooks(),
                Forms.shipped(), KnownCaller.dpo(), Clock.fixed(NOW, ZoneOffset.UTC))));
        RegisterExtract extract = Outcomes.value(export.begin(format, RegisterFilter.ALL));
        if (extract.totals().entries() != RegisterRows.INCIDENTS * RegisterRows.LABORATORIES) {
            throw new IllegalStateException("not the register that was written: " + extract.totals());
        }
        export.write(format, extract, "fr", out);
    }

    /** Goes nowhere. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
