package fr.clepsydre.app.letter;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailPost;
import fr.clepsydre.domain.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends the messages of runs of e-mails one after the other, each once: that one is on its way is written down before it
 * is handed over, and what is found in that state later is never sent by itself. For one thread.
 */
public final class MessageWorker {

    /** After so many failures of the mail server in a row the run is paused, and says why. */
    static final int MOST_FAILURES = 4;
    /** A message that the mail server puts off so often is given up. */
    private static final int MOST_TRIES = 3;

    private final LetterWork work;
    private final LetterWork.Ports ports;
    private final Messages messages;
    private final MailPost post;
    private final Pace pace;
    private @Nullable UUID inHand;

    MessageWorker(LetterWork work, LetterWork.Ports ports, Messages messages, MailPost post, Pace pace) {
        this.work = work;
        this.ports = ports;
        this.messages = messages;
        this.post = post;
        this.pace = pace;
    }

    /** How fast messages leave. */
    public interface Pace {

        /** Waits until the next one may leave. */
        void next() throws InterruptedException;

        /** Waits longer after each failure of the mail server. */
        void rest(int failures) throws InterruptedException;
    }

    /**
     * Sends the messages of one batch; answers whether there was one.
     *
     * @throws InterruptedException when the server stops: what is not sent is sent after its next start
     */
    public boolean next(Background.Steps steps) throws InterruptedException {
        inHand = null;
        Optional<LetterBatches.Claim> claimed = post.isOpen()
                ? steps.step(() -> ports.batches().claimMessages(work.claimant()))
                : Optional.empty();
        if (claimed.isPresent()) {
            inHand = claimed.get().run();
            send(claimed.get(), steps);
        }
        return claimed.isPresent();
    }

    /** The run that it works on, or worked on when it failed. */
    public Optional<UUID> inHand() {
        return Optional.ofNullable(inHand);
    }

    private void send(LetterBatches.Claim claim, Background.Steps steps) throws InterruptedException {
        Batch batch = steps.step(() -> open(claim));
        for (FrozenLetter letter : batch.letters()) {
            Optional<Refusal> halt = send(claim, batch, letter, steps);
            if (halt.isPresent()) {
                steps.doStep(() -> halt(claim, halt.get()));
                return;
            }
            if (steps.stopping() || !steps.step(() -> isRunning(claim.run()))) {
                steps.doStep(() -> work.letGo(claim.run()));
                return;
            }
        }
        steps.doStep(() -> end(claim));
    }

    /** What is left to send of a batch, with who it goes to and what it says. */
    private record Batch(List<FrozenLetter> letters, Map<Long, MailPost.Mail> mails) {
    }

    private Batch open(LetterBatches.Claim claim) {
        messages.abandoned(claim.runNumber(), claim.first(), claim.last(), work.now());
        Map<Integer, Messages.Fate> begun = messages.some(claim.runNumber(), claim.first(), claim.last());
        List<FrozenLetter> left = ports.letters().some(claim.runNumber(), claim.first(), claim.last()).stream()
                .filter(letter -> !begun.containsKey(letter.sequence())).toList();
        LetterRun run = ports.runs().find(claim.run(), new Scope.Everything()).orElseThrow();
        return new Batch(left, new MessageText(run, ports.runs().frozen(run.id()), ports.printer())
                .mails(left, ports.people(), work.now()));
    }

    private Optional<Refusal> send(LetterBatches.Claim claim, Batch batch, FrozenLetter letter, Background.Steps steps)
            throws InterruptedException {
        int tries = 0;
        for (int failures = 0; ; ) {
            pace.next();
            steps.doStep(() -> messages.sending(claim.runNumber(), letter.sequence(), work.now()));
            Optional<MailFailure> failure = post.send(batch.mails().get(letter.code()));
            boolean givenUp = failure.filter(MailFailure.LATER::equals).isPresent() && ++tries >= MOST_TRIES;
            if (failure.isEmpty() || !failure.get().isPassing() || givenUp) {
                steps.doStep(() -> messages.ended(claim.runNumber(), letter.sequence(), fate(failure)));
                return Optional.empty();
            }
            steps.doStep(() -> messages.notSent(claim.runNumber(), letter.sequence()));
            if (failure.get() != MailFailure.LATER && failures + 1 >= MOST_FAILURES) {
                return Optional.of(Refusal.of("MAIL_SERVER_" + failure.get().name()));
            }
            pace.rest(++failures);
            if (steps.stopping()) {
                throw new InterruptedException();
            }
        }
    }

    private Messages.Fate fate(Optional<MailFailure> failure) {
        Messages.State state = failure.map(why -> why == MailFailure.BROKEN_OFF
                ? Messages.State.UNCERTAIN : Messages.State.FAILED).orElse(Messages.State.SENT);
        return new Messages.Fate(state, work.now(), failure.map(MailFailure::name));
    }

    private boolean isRunning(UUID run) {
        return ports.runs().find(run, new Scope.Everything())
                .filter(found -> found.state() == WorkState.RUNNING).isPresent();
    }

    private void halt(LetterBatches.Claim claim, Refusal why) {
        work.halt(claim.run(), why);
        work.letGo(claim.run());
    }

    /** What is uncertain is for a person to decide: the run waits for that. */
    private void end(LetterBatches.Claim claim) {
        Map<Integer, Messages.Fate> fates = messages.some(claim.runNumber(), claim.first(), claim.last());
        long uncertain = fates.values().stream().filter(fate -> fate.state() == Messages.State.UNCERTAIN).count();
        if (uncertain > 0) {
            halt(claim, Refusal.of("MAILS_UNCERTAIN", uncertain));
        } else {
            ports.batches().sent(claim, List.copyOf(fates.values()), work.now());
        }
    }
}
