package fr.clepsydre.store.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.Injected;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.audit.Anchors;
import fr.clepsydre.app.audit.AuditFilter;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.app.audit.ReadTrail;
import fr.clepsydre.app.keys.MasterKeys;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.audit.Anchor;
import fr.clepsydre.domain.audit.ChainCheck;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.audit.Tampering;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.InstallationKey;
import fr.clepsydre.store.Sealing;
import fr.clepsydre.store.TestStore;
import fr.clepsydre.verify.VerifyRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** The trail in the database: many writers, one chain; and what somebody with the database does to it shows. */
class TrailIT {

    private static final byte[] MASTER = new byte[Sealing.KEY_LENGTH];
    private static final byte[] INSTALLATION = "the key of this installation 001".getBytes(StandardCharsets.US_ASCII);
    private static final int WRITERS = 20;
    private static final int EACH = 15;

    @TempDir
    private Path folder;

    /** Anchors in memory. */
    private static final class Kept implements Anchors {

        private final List<Anchor> anchors = new ArrayList<>();

        @Override
        public void put(Anchor anchor) {
            anchors.add(anchor);
        }

        @Override
        public List<Anchor> all() {
            return anchors;
        }

        @Override
        public State state() {
            return new State("", false, false, false);
        }
    }

    /** The installation's key under the master key. */
    private static final class Wrapped implements MasterKeys {

        @Override
        public Place place() {
            return new Place("", true);
        }

        @Override
        public String wrapped() {
            return Base64.getEncoder().encodeToString(new Sealing(MASTER).seal(INSTALLATION, InstallationKey.PLACE));
        }

        @Override
        public Outcome<String> rotate() {
            throw new IllegalStateException("nobody asks for that");
        }
    }

    static final class Installation {

        private final TestStore store;
        private final Kept anchors = new Kept();
        private final StoredTrail trail;
        private final ReadTrail read;

        Installation(Database database) {
            store = TestStore.emptyOn(database);
            TrailKey key = TestStore.wired(new TrailKey(), store.current());
            Sealing installation = new Sealing(INSTALLATION);
            List<Object> parts = new ArrayList<>(List.of(installation, anchors, Clock.systemUTC(), key, new Wrapped()));
            Injected.into(key, parts);
            trail = Injected.into(TestStore.wired(new StoredTrail(), store.current()), parts);
            parts.add(trail);
            read = Injected.into(new ReadTrail(), parts);
        }

        TestStore store() {
            return store;
        }

        StoredTrail trail() {
            return trail;
        }

        void write(int count) {
            for (int number = 0; number < count; number++) {
                String detail = String.valueOf(number);
                store.doInTransaction(entities -> trail.note(Note.of(Deed.DONE, "EditCase.answer").by("dpo")
                        .at("INC-2026-0001").with(detail).hiding(List.of("a name"))));
            }
        }

        void anchor() {
            anchors.put(store.inTransaction(entities -> trail.head()).orElseThrow());
        }

        ChainCheck.Verdict verify() {
            return store.inTransaction(entities -> read.verify());
        }

        List<Tampering> signs() {
            return verify().signs();
        }

        void sql(String statement) {
            store.doInTransaction(entities -> entities.createNativeQuery(statement).executeUpdate());
        }

        String export(Path file) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.doInTransaction(entities -> read.export(out));
            Files.write(file, out.toByteArray());
            return file.toString();
        }
    }

    @EachDatabase
    void twenty_writers_at_once_make_one_chain(Database database) throws Exception {
        Installation here = new Installation(database);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                all.add(writers.submit(() -> here.write(EACH)));
            }
            for (Future<?> one : all) {
                one.get(2, TimeUnit.MINUTES);
            }
        } finally {
            writers.shutdownNow();
        }
        assertEquals(List.of(), here.signs());
        assertEquals(WRITERS * EACH, here.verify().entries());
    }

    @EachDatabase
    void what_is_rolled_back_leaves_no_entry(Database database) {
        Installation here = new Installation(database);
        here.write(3);
        try {
            here.store.doInTransaction(entities -> {
                here.trail.note(Note.of(Deed.DONE, "lost"));
                throw new IllegalStateException("meant to");
            });
        } catch (IllegalStateException meant) {
            // The transaction is gone.
        }
        here.write(1);
        assertEquals(4, here.verify().entries());
        assertEquals(List.of(), here.signs());
    }

    @EachDatabase
    void what_is_done_to_the_rows_shows(Database database) {
        for (String[] tampering : new String[][] {
            {"update audit_entry set actor = 'other' where sequence_of = 4", "EDITED"},
            {"delete from audit_entry where sequence_of = 4", "DELETED"},
            {"insert into audit_entry select 21, at, deed, what, actor, place, detail, digest, hash, hash"
                    + " from audit_entry where sequence_of = 20", "INSERTED"},
            {"delete from audit_entry where sequence_of > 18", "CUT_OFF"}}) {
            Installation here = new Installation(database);
            here.write(20);
            here.sql(tampering[0]);
            assertEquals(tampering[1], here.signs().get(0).kind().name(), tampering[0]);
        }
    }

    @EachDatabase
    void who_takes_the_newest_and_turns_the_head_back_is_found_by_the_anchor(Database database) {
        Installation here = new Installation(database);
        here.write(20);
        here.anchor();
        here.sql("delete from audit_entry where sequence_of > 18");
        here.sql("update audit_head set sequence_of = 18, hash = (select hash from audit_entry where sequence_of = 18)");
        assertEquals(List.of(new Tampering(Tampering.Kind.CUT_OFF, 19)), here.signs());
        here.write(5);
        assertEquals(List.of(new Tampering(Tampering.Kind.REWRITTEN, 20)), here.signs());
    }

    @EachDatabase
    void the_verifier_reads_an_export_without_server_and_database(Database database) throws IOException {
        Installation here = new Installation(database);
        here.write(20);
        here.anchor();
        String trail = here.export(folder.resolve("audit.tsv"));
        String anchors = Files.writeString(folder.resolve("anchors.txt"), here.anchors.all().get(0).line() + "\n").toString();
        String key = Files.writeString(folder.resolve("master.key"), Base64.getEncoder().encodeToString(MASTER)).toString();
        assertEquals(Optional.of("WHOLE"), VerifyRun.of(0, trail, key, anchors).lastLine());
        List<String> lines = Files.readAllLines(Path.of(trail));
        for (String[] done : new String[][] {{"EDITED at entry 5", "edit"}, {"DELETED at entry 5", "delete"},
            {"INSERTED at entry 5", "insert"}, {"REORDERED at entry 5", "reorder"}, {"CUT_OFF at entry 20", "cut"}}) {
            List<String> other = new ArrayList<>(lines);
            switch (done[1]) {
                case "edit" -> other.set(6, other.get(6).replace("dpo", "who"));
                case "delete" -> other.remove(6);
                case "insert" -> other.add(7, other.get(6).replace("dpo", "who"));
                case "reorder" -> other.add(9, other.remove(6));
                default -> other.remove(21);
            }
            String file = Files.write(folder.resolve("other.tsv"), other).toString();
            VerifyRun run = VerifyRun.of(1, file, key, anchors);
            assertEquals(true, run.said(done[0]), run.toString());
            assertEquals(Optional.of("BROKEN"), run.lastLine());
        }
        assertEquals(true, VerifyRun.of(2, trail, Base64.getEncoder().encodeToString("x".repeat(32).getBytes()))
                .said("not the one"));
    }

    @EachDatabase
    void the_list_is_narrowed(Database database) {
        Installation here = new Installation(database);
        here.write(3);
        here.store.doInTransaction(entities -> here.trail.note(Note.of(Deed.SEEN, "ReadPeople.card").by("reviewer")));
        AuditFilter seen = new AuditFilter(Optional.of(Deed.SEEN), Optional.empty(), Optional.empty());
        AuditFilter place = new AuditFilter(Optional.empty(), Optional.of("dpo"), Optional.of("INC-2026-0001"));
        Slice.Window window = new Slice.Window(0, 2);
        here.store.doInTransaction(entities -> {
            assertEquals(1, here.read.list(seen, window).total());
            assertEquals(3, here.read.list(place, window).total());
            assertEquals(2, here.read.list(place, window).rows().size());
            assertEquals(4, here.read.list(AuditFilter.ALL, window).rows().get(0).sequence());
        });
    }
}
