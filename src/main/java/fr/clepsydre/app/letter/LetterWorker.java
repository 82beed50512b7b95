package fr.clepsydre.app.letter;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes one piece of work after the other: freezes a run, or prints a batch. Transactions are short; the press works
 * outside of them. Whatever is cut short is done again from its beginning, with the same result.
 */
public final class LetterWorker {

    private final LetterWork work;
    private final LetterWork.Ports ports;
    private @Nullable RunPress press;
    private @Nullable UUID inHand;

    LetterWorker(LetterWork work, LetterWork.Ports ports) {
        this.work = work;
        this.ports = ports;
    }

    /** Whether anything was left to do; then it is done, and there may be more. */
    public boolean next(Background.Steps steps) {
        inHand = null;
        return freezeOne(steps) || printOne(steps) || steps.step(this::endOne);
    }

    /** The run that it works on, or worked on when it failed. */
    public Optional<UUID> inHand() {
        return Optional.ofNullable(inHand);
    }

    private boolean freezeOne(Background.Steps steps) {
        Optional<UUID> claimed = steps.step(() -> ports.batches().claimRun(work.claimant()));
        if (claimed.isEmpty()) {
            return false;
        }
        inHand = claimed.get();
        opened(claimed.get(), steps).ifPresent(open -> {
            LetterRuns.Census census =
                    new Freezing(open, ports.runs(), ports.letters(), ports.people()).freeze(steps);
            steps.doStep(() -> frozen(open.run().id(), census));
        });
        return true;
    }

    private void frozen(UUID id, LetterRuns.Census census) {
        LetterRun run = ports.runs().hold(id);
        if (run.times().frozen().isEmpty() && !run.state().isOver()) {
            ports.runs().freeze(run, census);
            LetterRun whole = ports.runs().hold(id);
            if (census.letters() == 0) {
                work.keep(whole.ended(WorkState.DONE, Optional.empty(), work.now()));
            } else if (whole.unattended() && whole.state() == WorkState.QUEUED) {
                ports.runs().save(whole.released(work.now()));
            }
        }
        work.letGo(id);
    }

    private boolean printOne(Background.Steps steps) {
        Optional<LetterBatches.Claim> claimed = steps.step(() -> ports.batches().claimBatch(work.claimant()));
        claimed.ifPresent(claim -> {
            inHand = claim.run();
            opened(claim.run(), steps).ifPresent(open -> print(open, claim, steps));
        });
        return claimed.isPresent();
    }

    private void print(RunPress open, LetterBatches.Claim claim, Background.Steps steps) {
        BatchPrint print = steps.step(() -> {
            List<FrozenLetter> some = ports.letters().some(claim.runNumber(), claim.first(), claim.last());
            return BatchPrint.of(open, some, ports.people());
        });
        LetterBatches.Filled filled = print.print(claim.batch());
        steps.step(() -> ports.batches().fill(claim, filled, work.now()));
    }

    /** The last batch and the end of the run are two transactions: whoever looks next ends it. */
    private boolean endOne() {
        Optional<UUID> over = ports.batches().printedOut().stream().findFirst();
        over.map(ports.runs()::hold).filter(run -> run.state() == WorkState.RUNNING)
                .filter(run -> ports.batches().printedOut().contains(run.id()))
                .ifPresent(run -> work.keep(run.ended(WorkState.DONE, Optional.empty(), work.now())));
        return over.isPresent();
    }

    /** The press of that run; empty when it cannot be opened any more, and then the run has failed. */
    private Optional<RunPress> opened(UUID id, Background.Steps steps) {
        RunPress known = press;
        if (known != null && known.run().id().equals(id)) {
            return Optional.of(known);
        }
        press = null;
        LetterRun run = steps.step(() -> ports.runs().find(id, new Scope.Everything())).orElseThrow();
        LetterRuns.Frozen frozen = steps.step(() -> ports.runs().frozen(id));
        Outcome<RunPress> outcome = RunPress.open(run, frozen, ports.printer());
        if (outcome instanceof Outcome.Accepted<RunPress> open) {
            press = open.value();
            return Optional.of(open.value());
        }
        steps.doStep(() -> refused(id, outcome.refusals().get(0)));
        return Optional.empty();
    }

    private void refused(UUID id, Refusal why) {
        LetterRun run = ports.runs().hold(id);
        if (!run.state().isOver()) {
            work.keep(run.ended(WorkState.FAILED, Optional.of(why), work.now()));
        }
    }
}
