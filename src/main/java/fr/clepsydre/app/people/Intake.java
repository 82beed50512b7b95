package fr.clepsydre.app.people;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads one file of people, some hundred rows a transaction: rows, counts and findings of a step are kept together, so
 * that after any stop it goes on behind the last one. A file that is only tried is read from its beginning instead.
 */
final class Intake implements Background.Work {

    static final int ROWS_A_STEP = 500;

    /** Only a queue of findings depends on it; a letter has a date of its own. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final IntakePorts ports;
    private final UUID id;
    private Set<String> involved = Set.of();
    private Optional<People.Trial> trial = Optional.empty();
    private Optional<Spool.Spooled> content = Optional.empty();
    private PeopleImport handedIn;

    Intake(IntakePorts ports, PeopleImport handedIn) {
        this.ports = ports;
        this.id = handedIn.id();
        this.handedIn = handedIn;
    }

    @Override
    public void run(Background.Steps steps) {
        Patience patience = new Patience(steps, PAUSE);
        if (!patience.step(this::begin)) {
            return;
        }
        Spool.Spooled file = content.orElseThrow();
        try (ReadAhead ahead = new ReadAhead(rows -> ports.files().read(file::open,
                finess -> involved.contains(finess.number()), today(), rows::accept),
                handedIn.tally().processed(), ROWS_A_STEP)) {
            if (keepAll(patience, steps, ahead)) {
                patience.step(() -> end(ahead.summary()));
            }
        }
        if (handedIn.isOver()) {
            close(file);
        }
    }

    @Override
    public void failed() {
        handedIn = ports.imports().hold(id);
        if (!handedIn.isOver()) {
            end(handedIn.failed(Refusal.of("IMPORT_FAILED"), ports.clock().instant()));
        }
        content.ifPresent(Intake::close);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ports.clock().instant(), PARIS);
    }

    /** Whether there is something to read. */
    private boolean begin() {
        if (!goesOn()) {
            return false;
        }
        content = ports.imports().ticket(id).flatMap(ports.spool()::find);
        if (content.isEmpty()) {
            end(handedIn.failed(Refusal.of("IMPORT_INTERRUPTED"), ports.clock().instant()));
            return false;
        }
        involved = ports.involvements().finess(handedIn.incident());
        handedIn = handedIn.begun(ports.clock().instant());
        if (handedIn.stage() == ImportStage.TRY) {
            trial = Optional.of(ports.people().trial(handedIn.incident()));
            handedIn = handedIn.anew();
            ports.imports().clearFindings(id);
        }
        ports.imports().save(handedIn);
        return true;
    }

    /** Whether nobody has halted it. One that was halted is no longer alive before anybody can resume it. */
    private boolean goesOn() {
        handedIn = ports.imports().hold(id);
        boolean goesOn = handedIn.state() == WorkState.QUEUED || handedIn.state() == WorkState.RUNNING;
        if (!goesOn) {
            ports.alive().remove(id);
        }
        return goesOn;
    }

    private boolean keepAll(Patience patience, Background.Steps steps, ReadAhead ahead) {
        Optional<List<PeopleRow>> rows = ahead.next();
        while (rows.isPresent()) {
            if (steps.stopping()) {
                throw new IllegalStateException("the server is going down");
            }
            List<PeopleRow> some = rows.get();
            long before = handedIn.tally().processed();
            if (!patience.step(() -> keep(some, before))) {
                return false;
            }
            rows = ahead.next();
        }
        return true;
    }

    private boolean keep(List<PeopleRow> rows, long before) {
        boolean goesOn = goesOn();
        // A step whose end nobody heard of, because the database went away, may have been kept after all.
        if (goesOn && handedIn.tally().processed() == before) {
            Counting counting = new Counting(handedIn.tally());
            counting.add(rows, kept(people(rows)));
            handedIn = handedIn.at(counting.tally());
            ports.imports().save(handedIn);
            ports.imports().addFindings(id, handedIn.tally().processed(), counting.remarks());
        }
        return goesOn;
    }

    private People.Kept kept(List<People.Row> rows) {
        return trial.map(tried -> tried.add(rows))
                .orElseGet(() -> ports.people().keep(handedIn.incident(), rows));
    }

    private static List<People.Row> people(List<PeopleRow> rows) {
        List<People.Row> people = new ArrayList<>(rows.size());
        for (PeopleRow row : rows) {
            if (row instanceof PeopleRow.Read read) {
                people.add(new People.Row(read.person(), read.nir(), read.findings()));
            }
        }
        return people;
    }

    private boolean end(IntakeSummary summary) {
        if (!goesOn()) {
            return false;
        }
        PeopleImport read = handedIn.at(Counting.ended(handedIn.tally(), summary));
        if (read.stage() == ImportStage.KEEP) {
            involved.forEach(finess -> ports.people().match(read.incident(), finess));
        }
        end(summary.broken().map(broken -> read.failed(refusal(broken), ports.clock().instant()))
                .orElseGet(() -> read.done(ports.clock().instant())));
        return true;
    }

    private void end(PeopleImport ended) {
        handedIn = ended;
        ports.alive().remove(id);
        save();
    }

    private void save() {
        ports.imports().save(handedIn);
        ports.record(handedIn, handedIn.author());
    }

    private static void close(Spool.Spooled file) {
        try {
            file.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static Refusal refusal(BrokenFile broken) {
        List<Object> args = new ArrayList<>(List.of(broken.line(), broken.position()));
        args.addAll(broken.args());
        return Refusal.of(broken.fault().name(), args.toArray());
    }
}
