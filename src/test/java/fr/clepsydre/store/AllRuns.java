package fr.clepsydre.store;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.letter.ApproveLetters;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.LetterWorker;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.ReadManifest;
import fr.clepsydre.domain.Outcomes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** First letters of many laboratories: ordered by one person, frozen, approved by another, printed by some workers. */
public final class AllRuns {

    private static final LocalDate DATED = LocalDate.of(2021, 3, 1);
    /** As patient as the loop of the application is. */
    private static final int MOST_FAILURES = 3;

    private final LeakedFile leaked;
    private final int workers;
    private final Map<String, UUID> runs = new TreeMap<>();

    public AllRuns(LeakedFile leaked, int workers) {
        this.leaked = leaked;
        this.workers = workers;
    }

    /** Orders one run of each. */
    public AllRuns order(Collection<String> finess, String language) {
        finess.forEach(number -> runs.put(number, Outcomes.value(leaked.step(() -> leaked.use(new PrintLetters())
                .start(LeakedFile.INCIDENT, number, LetterOrder.first(language, Optional.of(DATED)))))));
        return this;
    }

    /** Does all that can be done: freezes what is ordered, prints what is approved. */
    public AllRuns work() {
        LetterWork work = leaked.use(new LetterWork());
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            all.add(CompletableFuture.runAsync(() -> exhaust(work), task -> new Thread(task).start()));
        }
        all.forEach(CompletableFuture::join);
        return this;
    }

    private void exhaust(LetterWork work) {
        LetterWorker worker = work.worker();
        int failures = 0;
        boolean more = true;
        while (more) {
            try {
                more = worker.next(leaked);
                failures = 0;
            } catch (RuntimeException failure) {
                if (++failures == MOST_FAILURES) {
                    throw failure;
                }
                System.out.println("once more after " + failure.getClass().getSimpleName());
                worker.inHand().ifPresent(run -> leaked.doStep(() -> work.letGo(run)));
                worker = work.worker();
            }
        }
    }

    /** A reviewer approves all of them. */
    public AllRuns approve() {
        ApproveLetters approve = leaked.useAs(KnownCaller.reviewer(), new ApproveLetters());
        runs.values().forEach(run ->
                Outcomes.value(leaked.step(() -> approve.decide(run, LetterRun.Verdict.APPROVED, ""))));
        return this;
    }

    /** By FINESS number. */
    public Map<String, UUID> ids() {
        return runs;
    }

    /** Hands over the columns of each line of a manifest, but for its header. */
    public void manifest(UUID run, Consumer<String[]> line) {
        ReadManifest read = leaked.use(new ReadManifest());
        Optional<String> some = Optional.of("");
        for (int part = 1; some.isPresent(); part++) {
            int number = part;
            some = leaked.step(() -> read.part(run, number));
            some.orElse("").lines().map(text -> text.split(";", -1)).forEach(line);
        }
    }
}
