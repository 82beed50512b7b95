package fr.clepsydre.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.ControlLetters;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Picture;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.TestStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a worker does when the disk is full, when the database is away, and when a run is broken. */
class LetterLoopIT {

    private static final SQLException FULL = new SQLException("could not extend file", "53100");
    private static final SQLException AWAY = new SQLException("connection refused", "08001");
    private static final int LOOKS = 60;
    /** Nine steps freeze the run, four print a file; the last of these keeps it. */
    private static final int SECOND_FILE = 16;

    /** Steps of which some fail. */
    private static final class Failing implements Background.Steps {

        private final Background.Steps steps;
        private final IntPredicate when;
        private final SQLException why;
        private int taken;

        Failing(Background.Steps steps, IntPredicate when, SQLException why) {
            this.steps = steps;
            this.when = when;
            this.why = why;
        }

        @Override
        public <T> T step(Supplier<T> step) {
            if (when.test(taken++)) {
                throw new IllegalStateException(why);
            }
            return steps.step(step);
        }

        @Override
        public boolean stopping() {
            return false;
        }
    }

    @Test
    void a_full_disk_pauses_the_run_in_words_and_it_goes_on_when_resumed() throws IOException {
        LeakedFile leaked = ordered();
        LetterLoop loop = loop(leaked, new Failing(leaked, step -> step == SECOND_FILE, FULL));
        run(loop);
        LetterRun paused = only(leaked);
        assertEquals(WorkState.PAUSED, paused.state());
        assertEquals(1, paused.reached().batches());
        assertEquals(Optional.of("DISK_FULL"), paused.failure().map(Refusal::code));
        ControlLetters control = leaked.use(new ControlLetters());
        assertEquals(List.of(), leaked.step(() -> control.resume(paused.id())).refusals());
        run(loop);
        assertDone(only(leaked));
    }

    @Test
    void an_outage_of_the_database_is_waited_for_however_often_it_is_looked_at() throws IOException {
        LeakedFile leaked = ordered();
        Failing steps = new Failing(leaked, step -> step >= 14 && step < 40, AWAY);
        run(loop(leaked, steps));
        assertTrue(steps.taken > 40);
        assertDone(only(leaked));
    }

    @Test
    void a_run_that_fails_again_and_again_while_the_database_answers_has_failed() throws IOException {
        LeakedFile leaked = ordered();
        run(loop(leaked, leaked), 1);
        leaked.printWith(new Broken(leaked.part(LetterPrinter.class)));
        LetterLoop loop = loop(leaked, leaked);
        run(loop, 2);
        assertEquals(WorkState.RUNNING, only(leaked).state(), "twice may be an accident");
        run(loop, 1);
        assertEquals(WorkState.FAILED, only(leaked).state());
        assertEquals(Optional.of("RUN_FAILED"), only(leaked).failure().map(Refusal::code));
    }

    /** A press that lays out and prints nothing. */
    private record Broken(LetterPrinter whole) implements LetterPrinter {

        @Override
        public int lettersInBatch() {
            return whole.lettersInBatch();
        }

        @Override
        public Outcome<Message> message(String template, LetterSetting setting, Letter letter) {
            return whole.message(template, setting, letter);
        }

        @Override
        public boolean shows(Picture picture) {
            return whole.shows(picture);
        }

        @Override
        public byte[] summary(Summary summary) {
            return whole.summary(summary);
        }

        @Override
        public Outcome<Ready> open(Map<LetterKind, String> templates, LetterSetting setting) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    private static LetterLoop loop(LeakedFile leaked, Background.Steps steps) {
        return new LetterLoop(leaked.use(new LetterWork()), steps, new Semaphore(0));
    }

    /** Looks as often as a few minutes would. */
    private static void run(LetterLoop loop) {
        run(loop, LOOKS);
    }

    private static void run(LetterLoop loop, int looks) {
        for (int look = 0; look < looks; look++) {
            loop.again();
        }
    }

    private static void assertDone(LetterRun run) {
        assertEquals(WorkState.DONE, run.state(), run::toString);
        assertEquals(run.reached().total(), run.reached().processed());
    }

    private static LetterRun only(LeakedFile leaked) {
        List<LetterRun> runs = leaked.step(() -> leaked.use(new ReadLetters()).overview());
        assertEquals(1, runs.size());
        return runs.get(0);
    }

    /** By a program that needs nobody's approval. */
    private static LeakedFile ordered() throws IOException {
        LeakedFile leaked = new LeakedFile(TestStore.emptyOn(Database.H2), 10, new PrintingRules("here", 1, true));
        leaked.fill();
        leaked.doStep(() -> {
            try {
                leaked.use(new ImportPeople()).start(LeakedFile.INCIDENT,
                        new ByteArrayInputStream(LeakedFile.bytes("/people/patients-1000.csv")), OptionalLong.empty(), ImportStage.KEEP);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        leaked.work().run(leaked);
        Outcome<UUID> outcome = leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT,
                LeakedFile.FIRST, LetterOrder.first("fr", Optional.empty()).byProgram()));
        assertEquals(List.of(), outcome.refusals());
        return leaked;
    }
}
