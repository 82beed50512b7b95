package fr.clepsydre.store.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.people.ControlImport;
import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.ImportRemark;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.app.people.Imports;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.app.people.ReadImport;
import fr.clepsydre.app.people.UnfinishedImports;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.MeddledSteps;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;

/** The way of a file: looked at, tried, imported; stopped and taken up again anywhere on it. */
class ImportWayIT {

    private static final byte[] FILE = LeakedFile.bytes("/people/patients-1000.csv");

    /** The process is gone: nothing catches it. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    @EachDatabase
    void a_file_is_looked_at_then_tried_then_imported(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        ControlImport control = leaked.use(new ControlImport());
        UUID id = started(leaked, FILE, ImportStage.LOOK);
        PeopleImport looked = found(leaked, id);
        assertTrue(looked.isWaiting());
        assertEquals(";", looked.layout().orElseThrow().separator());
        assertEquals("finess", looked.layout().orElseThrow().columns().get(0).name());
        assertEquals(8, looked.layout().orElseThrow().sample().size());
        assertEquals("WORK_MOVED_ON", refused(leaked, () -> control.go(LeakedFile.INCIDENT, id)));
        accepted(leaked, () -> control.tryOut(LeakedFile.INCIDENT, id));
        leaked.work().run(leaked);
        PeopleImport tried = found(leaked, id);
        assertEquals(List.of(ImportStage.TRY, WorkState.DONE), List.of(tried.stage(), tried.state()));
        assertEquals(0, people(leaked).size());
        accepted(leaked, () -> control.go(LeakedFile.INCIDENT, id));
        leaked.work().run(leaked);
        PeopleImport done = found(leaked, id);
        assertEquals(List.of(ImportStage.KEEP, WorkState.DONE), List.of(done.stage(), done.state()));
        assertEquals(tried.tally(), done.tally());
        assertEquals(998, people(leaked).size());
        assertEquals(0, spooled(leaked));
    }

    @EachDatabase
    void who_pauses_it_while_a_step_is_kept_takes_nothing_of_that_step_back(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        UUID id = started(leaked, FILE, ImportStage.KEEP);
        Imports imports = leaked.part(Imports.class);
        PeopleImport held = leaked.step(() -> {
            assertEquals(0, imports.find(LeakedFile.INCIDENT, id).orElseThrow().tally().processed());
            // What the reader commits between the two looks of whoever presses the button.
            leaked.store().inTransaction(reader -> reader.createNativeQuery("update people_import set processed = 500")
                    .executeUpdate());
            return imports.hold(id);
        });
        assertEquals(500, held.tally().processed());
    }

    @EachDatabase
    void a_trial_knows_who_is_stored_already(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        started(leaked, FILE, ImportStage.KEEP);
        leaked.work().run(leaked);
        UUID id = started(leaked, FILE, ImportStage.TRY);
        leaked.work().run(leaked);
        assertEquals(List.of(0L, 1000L), List.of(found(leaked, id).tally().people(),
                found(leaked, id).tally().duplicates()));
    }

    @EachDatabase
    void a_file_that_cannot_be_read_is_thrown_away_when_it_is_looked_at(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        UUID id = started(leaked, "nom;prenom\nNoir;Jo\n".getBytes(StandardCharsets.UTF_8), ImportStage.LOOK);
        assertEquals(WorkState.FAILED, found(leaked, id).state());
        assertEquals("MISSING_COLUMN", found(leaked, id).failure().orElseThrow().code());
        assertEquals(0, spooled(leaked));
    }

    @EachDatabase
    void a_file_that_waits_keeps_others_out_until_it_is_cancelled(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        UUID id = started(leaked, FILE, ImportStage.LOOK);
        assertEquals("IMPORT_RUNNING", outcome(leaked, FILE, ImportStage.KEEP).refusals().get(0).code());
        leaked.restart();
        leaked.doStep(leaked.use(new UnfinishedImports())::resume);
        assertTrue(found(leaked, id).isWaiting());
        accepted(leaked, () -> leaked.use(new ControlImport()).cancel(LeakedFile.INCIDENT, id));
        assertEquals(0, spooled(leaked));
        assertEquals(List.of(), outcome(leaked, FILE, ImportStage.KEEP).refusals());
    }

    @EachDatabase
    void killed_at_any_step_it_goes_on_as_if_nothing_had_happened(Database database) throws IOException {
        LeakedFile undisturbed = new LeakedFile(database, 100);
        UUID whole = started(undisturbed, FILE, ImportStage.KEEP);
        undisturbed.work().run(undisturbed);
        var people = people(undisturbed);
        var findings = findings(undisturbed, whole);
        var tally = found(undisturbed, whole).tally();
        for (int step = 0; step < 4; step++) {
            LeakedFile leaked = new LeakedFile(database, 100);
            UUID id = started(leaked, FILE, ImportStage.KEEP);
            var killed = new MeddledSteps(leaked, step, () -> {
                throw new Killed();
            });
            assertThrows(Killed.class, () -> leaked.work().run(killed));
            leaked.restart();
            leaked.doStep(leaked.use(new UnfinishedImports())::resume);
            leaked.work().run(leaked);
            assertEquals(WorkState.DONE, found(leaked, id).state());
            assertEquals(tally, found(leaked, id).tally());
            assertEquals(people, people(leaked));
            assertEquals(findings, findings(leaked, id));
            assertEquals(0, spooled(leaked));
        }
    }

    @EachDatabase
    void what_was_paused_is_paused_after_a_kill_and_can_be_resumed(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        UUID id = started(leaked, FILE, ImportStage.KEEP);
        leaked.work().run(new MeddledSteps(leaked, 2, () ->
                accepted(leaked, () -> leaked.use(new ControlImport()).pause(LeakedFile.INCIDENT, id))));
        assertEquals(500, found(leaked, id).tally().processed());
        leaked.restart();
        leaked.doStep(leaked.use(new UnfinishedImports())::resume);
        leaked.work().run(leaked);
        assertEquals(WorkState.PAUSED, found(leaked, id).state());
        assertEquals(500, found(leaked, id).tally().processed());
        accepted(leaked, () -> leaked.use(new ControlImport()).resume(LeakedFile.INCIDENT, id));
        leaked.work().run(leaked);
        assertEquals(998, found(leaked, id).tally().people());
    }

    @EachDatabase
    void while_the_database_is_away_it_waits_and_no_step_counts_twice(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        UUID id = started(leaked, FILE, ImportStage.KEEP);
        leaked.work().run(new Unheard(leaked));
        assertEquals(WorkState.DONE, found(leaked, id).state());
        assertEquals(List.of(1000L, 998L, 2L), List.of(found(leaked, id).tally().processed(),
                found(leaked, id).tally().people(), found(leaked, id).tally().duplicates()));
    }

    /** The connection is lost in the middle of the second step, and behind the commit of the third. */
    private static final class Unheard implements Background.Steps {

        private final LeakedFile leaked;
        private int number;

        Unheard(LeakedFile leaked) {
            this.leaked = leaked;
        }

        @Override
        public <T> T step(Supplier<T> step) {
            number++;
            T result = leaked.step(() -> {
                T done = step.get();
                if (number == 2) {
                    throw lost();
                }
                return done;
            });
            if (number == 4) {
                throw lost();
            }
            return result;
        }

        private static IllegalStateException lost() {
            return new IllegalStateException(new SQLNonTransientConnectionException("gone", "08006"));
        }

        @Override
        public boolean stopping() {
            return false;
        }
    }

    /** Everybody, but for the numbers of their rows. */
    private static List<String> people(LeakedFile leaked) {
        List<String> people = new ArrayList<>();
        leaked.doStep(() -> LeakedFile.text("/people/patients-1000.labs.csv").lines().skip(1)
                .map(line -> line.substring(0, 9))
                .forEach(finess -> leaked.part(People.class).each(LeakedFile.INCIDENT, finess, stored ->
                        people.add(stored.person().laboratory() + stored.person().name().full() + stored.revision()
                                + stored.person().leaked().stream().sorted().toList()
                                + stored.findings().stream().sorted().toList()))));
        return people;
    }

    private static List<ImportRemark> findings(LeakedFile leaked, UUID id) {
        return leaked.step(() -> leaked.use(new ReadImport()).findings(LeakedFile.INCIDENT, id, 0, 10_000));
    }

    private static long spooled(LeakedFile leaked) throws IOException {
        try (var left = Files.list(leaked.spool())) {
            return left.count();
        }
    }

    private static PeopleImport found(LeakedFile leaked, UUID id) {
        return leaked.step(() -> leaked.use(new ReadImport()).find(LeakedFile.INCIDENT, id)).orElseThrow();
    }

    private static void accepted(LeakedFile leaked, Supplier<Outcome<PeopleImport>> deed) {
        assertEquals(List.of(), leaked.step(deed).refusals());
    }

    private static String refused(LeakedFile leaked, Supplier<Outcome<PeopleImport>> deed) {
        return leaked.step(deed).refusals().get(0).code();
    }

    private static UUID started(LeakedFile leaked, byte[] file, ImportStage stage) {
        return outcome(leaked, file, stage) instanceof Outcome.Accepted<UUID> accepted
                ? accepted.value()
                : new UUID(0, 0);
    }

    private static Outcome<UUID> outcome(LeakedFile leaked, byte[] file, ImportStage stage) {
        return leaked.step(() -> {
            try {
                return leaked.use(new ImportPeople()).start(LeakedFile.INCIDENT, new ByteArrayInputStream(file),
                        OptionalLong.of(file.length), stage);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }
}
