package fr.clepsydre.app.letter;

import fr.clepsydre.app.Background;
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

/**
 * Prints one run: first everybody is frozen, then file after file is printed, each in a transaction of its own; taken
 * up again after a stop, it goes on with the first letter that is in no file.
 */
final class Printing implements Background.Work {

    private final Ports ports;
    private LetterRun run;

    /** What printing needs beside the run. */
    record Ports(LetterRuns runs, People people, LetterPrinter printer, Clock clock) {
    }

    Printing(Ports ports, LetterRun run) {
        this.ports = ports;
        this.run = run;
    }

    @Override
    public void run(Background.Steps steps) {
        run = run.begun(ports.clock().instant());
        LetterRuns.Frozen frozen = steps.step(() -> {
            ports.runs().save(run);
            return ports.runs().frozen(run.id());
        });
        if (run.reached().total() == 0) {
            run = run.at(recipients().freeze(steps));
            steps.doStep(() -> ports.runs().save(run));
        }
        Outcome<LetterPrinter.Ready> opened = ports.printer().open(frozen.template(), frozen.setting());
        if (opened instanceof Outcome.Accepted<LetterPrinter.Ready> ready) {
            print(steps, ready.value());
        } else {
            fail(steps, opened.refusals().get(0));
        }
    }

    @Override
    public void failed() {
        ports.runs().save(run.failed(Refusal.of("RUN_FAILED"), ports.clock().instant()));
    }

    private Recipients recipients() {
        PersonalPart part = new PersonalPart(LetterWords.in(run.language()).orElseThrow(), run.dated());
        return new Recipients(ports.runs(), ports.people(), run, part);
    }

    private void print(Background.Steps steps, LetterPrinter.Ready printer) {
        while (!run.state().isOver() && !steps.stopping()) {
            run = steps.step(() -> printBatch(printer));
        }
    }

    private void fail(Background.Steps steps, Refusal why) {
        run = run.failed(why, ports.clock().instant());
        steps.doStep(() -> ports.runs().save(run));
    }

    private LetterRun printBatch(LetterPrinter.Ready printer) {
        List<FrozenLetter> letters = ports.runs().waiting(run.id(), run.lettersInBatch());
        LetterRun next = letters.isEmpty() ? run.done(ports.clock().instant()) : run.at(printed(printer, letters));
        ports.runs().save(next);
        return next;
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
