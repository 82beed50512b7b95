package fr.clepsydre.app.people;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads one file of people, some hundred rows a transaction: what was read before a fault stays. */
final class Intake implements Background.Work {

    static final int ROWS_A_STEP = 500;

    private final Ports ports;
    private final Spool.Spooled content;
    private final List<PeopleRow> waiting = new ArrayList<>();
    private final Counting counting;
    private PeopleImport handedIn;

    /** What reading a file needs beside the file. */
    record Ports(Imports imports, People people, PeopleFiles files, Involvements involvements, Clock clock) {
    }

    Intake(Ports ports, Spool.Spooled content, PeopleImport handedIn) {
        this.ports = ports;
        this.content = content;
        this.handedIn = handedIn;
        this.counting = new Counting(handedIn.tally().total());
    }

    @Override
    public void run(Background.Steps steps) {
        handedIn = handedIn.begun(ports.clock().instant());
        Set<String> involved = steps.step(() -> {
            ports.imports().save(handedIn);
            return ports.involvements().finess(handedIn.incident());
        });
        IntakeSummary summary = read(steps, finess -> involved.contains(finess.number()));
        keep(steps);
        counting.end(summary);
        steps.doStep(() -> end(summary));
    }

    @Override
    public void failed() {
        ports.imports().save(handedIn.failed(Refusal.of("IMPORT_FAILED"), ports.clock().instant()));
    }

    private IntakeSummary read(Background.Steps steps, Predicate<Finess> involved) {
        try (content; InputStream in = content.open()) {
            return ports.files().read(in, involved, row -> take(steps, row));
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
        if (waiting.isEmpty()) {
            return;
        }
        if (steps.stopping()) {
            throw new IllegalStateException("the server is going down");
        }
        steps.doStep(() -> {
            counting.add(waiting, ports.people().keep(handedIn.incident(), rows()));
            handedIn = handedIn.at(counting.tally());
            ports.imports().save(handedIn);
        });
        waiting.clear();
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
        PeopleImport read = handedIn.at(counting.tally());
        handedIn = summary.broken()
                .map(broken -> read.failed(refusal(broken), ports.clock().instant()))
                .orElseGet(() -> read.done(ports.clock().instant()));
        ports.imports().save(handedIn);
    }

    private static Refusal refusal(BrokenFile broken) {
        List<Object> args = new ArrayList<>(List.of(broken.line(), broken.position()));
        args.addAll(broken.args());
        return Refusal.of(broken.fault().name(), args.toArray());
    }
}
