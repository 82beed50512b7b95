package fr.clepsydre.app.letter;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Prints one run: first everybody is frozen, then file after file is printed, each in a transaction of its own; taken
 * up again after a stop or a pause, it goes on with the first letter that is in no file.
 */
final class Printing implements Background.Work {

    private final Ports ports;
    private LetterRun run;

    /** What printing needs beside the run. */
    record Ports(LetterRuns runs, People people, LetterPrinter printer, CaseHistory history, Set<UUID> alive,
            Clock clock) {
    }

    Printing(Ports ports, LetterRun run) {
        this.ports = ports;
        this.run = run;
    }

    @Override
    public void run(Background.Steps steps) {
        if (!steps.step(this::begin)) {
            return;
        }
        LetterRuns.Frozen frozen = steps.step(() -> ports.runs().frozen(run.id()));
        if (run.reached().total() == 0) {
            LetterRun.Reached reached = recipients().freeze(steps);
            steps.doStep(() -> ports.runs().save(ports.runs().hold(run.id()).at(reached)));
        }
        Outcome<LetterPrinter.Ready> opened = ports.printer().open(frozen.templates(), frozen.setting());
        if (opened instanceof Outcome.Accepted<LetterPrinter.Ready> ready) {
            print(steps, ready.value());
        } else {
            steps.doStep(() -> end(run.failed(opened.refusals().get(0), ports.clock().instant())));
        }
    }

    @Override
    public void failed() {
        end(ports.runs().hold(run.id()).failed(Refusal.of("RUN_FAILED"), ports.clock().instant()));
    }

    private boolean begin() {
        if (!goesOn()) {
            return false;
        }
        run = run.begun(ports.clock().instant());
        ports.runs().save(run);
        return true;
    }

    /** Whether nobody has halted it. One that was halted is no longer alive before anybody can resume it. */
    private boolean goesOn() {
        run = ports.runs().hold(run.id());
        boolean goesOn = run.state() == WorkState.QUEUED || run.state() == WorkState.RUNNING;
        if (!goesOn) {
            ports.alive().remove(run.id());
        }
        return goesOn;
    }

    private void end(LetterRun ended) {
        run = ended;
        ports.alive().remove(run.id());
        ports.runs().save(run);
        ports.history().append(run.of().incident(), Optional.of(run.of().finess()), List.of(run.fact()), run.author(),
                ports.clock().instant());
    }

    private Recipients recipients() {
        PersonalPart part = new PersonalPart(LetterWords.in(run.language()).orElseThrow(), run.dated());
        return new Recipients(ports.runs(), ports.people(), run, part);
    }

    private void print(Background.Steps steps, LetterPrinter.Ready printer) {
        boolean goesOn = true;
        while (goesOn && !steps.stopping()) {
            goesOn = steps.step(() -> goesOn() && printBatch(printer));
        }
    }

    private boolean printBatch(LetterPrinter.Ready printer) {
        List<FrozenLetter> letters = ports.runs().waiting(run.id(), run.lettersInBatch());
        if (letters.isEmpty()) {
            end(run.done(ports.clock().instant()));
            return false;
        }
        run = run.at(printed(printer, letters));
        ports.runs().save(run);
        return true;
    }

    private LetterRun.Reached printed(LetterPrinter.Ready printer, List<FrozenLetter> letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterPrinter.Printed printed = printed(printer, letters, out);
        int number = run.reached().batches() + 1;
        int placed = printed.places().size();
        // A file without a letter is none, and the next one takes its number.
        if (placed > 0) {
            byte[] content = out.toByteArray();
            ports.runs().addBatch(run.id(), new LetterBatch(number, placed, printed.pages(), sha256(content)), content);
        }
        ports.runs().place(run.id(), number, printed);
        LetterRun.Reached reached = run.reached();
        return new LetterRun.Reached(reached.processed() + letters.size(), reached.total(),
                reached.letters() + placed, placed > 0 ? number : number - 1);
    }

    private static LetterPrinter.Printed printed(LetterPrinter.Ready printer, List<FrozenLetter> letters,
            ByteArrayOutputStream out) {
        try {
            return printer.batch(letters.stream().map(FrozenLetter::letter).iterator(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
