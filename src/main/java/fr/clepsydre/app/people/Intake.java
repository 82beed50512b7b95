package fr.clepsydre.app.people;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of people, some hundred rows a transaction: what was read before a fault stays. */
final class Intake implements Background.Work {

    static final int ROWS_A_STEP = 500;

    /** Only a queue of findings depends on it; a letter has a date of its own. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Ports ports;
    private final Spool.Spooled content;
    private final List<PeopleRow> waiting = new ArrayList<>();
    private final Counting counting;
    private Set<String> involved = Set.of();
    private PeopleImport handedIn;

    /** What reading a file needs beside the file. */
    record Ports(Imports imports, People people, PeopleFiles files, Involvements involvements, CaseHistory history,
            ParkedImports parked, Clock clock) {
    }

    /** Leaves the reader of the file in its middle, once somebody has paused or cancelled the import. */
    private static final class Halted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final WorkState state;

        Halted(WorkState state) {
            super(state.name(), null, false, false);
            this.state = state;
        }
    }

    Intake(Ports ports, Spool.Spooled content, PeopleImport handedIn) {
        this.ports = ports;
        this.content = content;
        this.handedIn = handedIn;
        this.counting = new Counting(handedIn.tally().total());
    }

    @Override
    public void run(Background.Steps steps) {
        boolean isParked = false;
        try {
            demand(steps.step(this::begin));
            IntakeSummary summary = read(steps);
            keep(steps);
            steps.doStep(() -> end(summary));
        } catch (Halted asked) {
            isParked = asked.state == WorkState.PAUSED;
        } finally {
            if (!isParked) {
                close();
            }
        }
    }

    @Override
    public void failed() {
        handedIn = ports.imports().hold(handedIn.id()).failed(Refusal.of("IMPORT_FAILED"), ports.clock().instant());
        save();
    }

    /** Throws the file away. */
    void close() {
        try {
            content.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private WorkState begin() {
        if (hold() != WorkState.QUEUED) {
            return handedIn.state();
        }
        involved = ports.involvements().finess(handedIn.incident());
        handedIn = handedIn.begun(ports.clock().instant());
        ports.imports().save(handedIn);
        return handedIn.state();
    }

    /** How it stands now; a paused one is parked before anybody can resume it, and touched no more in this thread. */
    private WorkState hold() {
        handedIn = ports.imports().hold(handedIn.id());
        WorkState state = handedIn.state();
        if (state == WorkState.PAUSED) {
            waiting.clear();
            ports.parked().park(handedIn.id(), this);
        }
        return state;
    }

    private static void demand(WorkState state) {
        if (state != WorkState.RUNNING) {
            throw new Halted(state);
        }
    }

    private IntakeSummary read(Background.Steps steps) {
        // Resumed, it reads over what was kept before.
        long[] known = {counting.tally().processed()};
        Set<String> mine = involved;
        LocalDate today = LocalDate.ofInstant(ports.clock().instant(), PARIS);
        try {
            return ports.files().read(content::open, finess -> mine.contains(finess.number()), today, row -> {
                if (known[0]-- <= 0) {
                    take(steps, row);
                }
            });
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void take(Background.Steps steps, PeopleRow row) {
        waiting.add(row);
        if (waiting.size() == ROWS_A_STEP) {
            keep(steps);
        }
    }

    private void keep(Background.Steps steps) {
        if (steps.stopping()) {
            throw new IllegalStateException("the server is going down");
        }
        demand(steps.step(this::keepWaiting));
        waiting.clear();
    }

    private WorkState keepWaiting() {
        if (hold() == WorkState.RUNNING && !waiting.isEmpty()) {
            counting.add(waiting, ports.people().keep(handedIn.incident(), rows()));
            handedIn = handedIn.at(counting.tally());
            ports.imports().save(handedIn);
        }
        return handedIn.state();
    }

    private List<People.Row> rows() {
        List<People.Row> rows = new ArrayList<>(waiting.size());
        for (PeopleRow row : waiting) {
            if (row instanceof PeopleRow.Read read) {
                rows.add(new People.Row(read.person(), read.nir(), read.findings()));
            }
        }
        return rows;
    }

    private void end(IntakeSummary summary) {
        counting.end(summary);
        PeopleImport read = handedIn.at(counting.tally());
        handedIn = summary.broken()
                .map(broken -> read.failed(refusal(broken), ports.clock().instant()))
                .orElseGet(() -> read.done(ports.clock().instant()));
        save();
    }

    private void save() {
        ports.imports().save(handedIn);
        ports.history().append(handedIn.incident(), Optional.empty(), List.of(handedIn.fact()), handedIn.author(),
                ports.clock().instant());
    }

    private static Refusal refusal(BrokenFile broken) {
        List<Object> args = new ArrayList<>(List.of(broken.line(), broken.position()));
        args.addAll(broken.args());
        return Refusal.of(broken.fault().name(), args.toArray());
    }
}
