package fr.clepsydre.store.bench;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.bench.people.Truth;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.store.AllRuns;
import fr.clepsydre.store.LeakedFile;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A run of letters for each laboratory, from the order to the manifest. */
final class MeasuredRuns {

    private final LeakedFile leaked;
    private final FullBench.Report report;
    private final SeenLetters letters = new SeenLetters();
    private final Map<String, Long> setAside = new TreeMap<>();
    private long pages;
    private long bytes;

    MeasuredRuns(LeakedFile leaked, FullBench.Report report) {
        this.leaked = leaked;
        this.report = report;
    }

    void run(Truth truth) {
        AllRuns runs = new AllRuns(leaked, Runtime.getRuntime().availableProcessors());
        Stopwatch start = Stopwatch.now();
        runs.order(truth.laboratories().keySet(), "fr").work();
        report.took("frozen", start.taken(), truth.people());
        runs.approve();
        Stopwatch approved = Stopwatch.now();
        runs.work();
        report.took("printed", approved.taken(), truth.letters());
        Stopwatch printed = Stopwatch.now();
        runs.ids().forEach((finess, run) -> runs.manifest(run, this::count));
        report.took("manifests", printed.taken(), truth.people());
        report.took("people to manifests", start.taken(), truth.people());
        Stopwatch counted = Stopwatch.now();
        long told = truth.laboratories().keySet().stream().mapToLong(this::printed).sum();
        report.took("who is told, of all laboratories", counted.taken(), truth.people());
        Expected.same("people with a printed letter", truth.letters(), told);
        runs.ids().forEach((finess, run) -> check(run, truth.laboratories().get(finess)));
        Expected.same("letters in the manifests", truth.letters(), letters.all());
        Expected.same("different letters", truth.letters(), letters.different());
        Expected.same("set aside in the manifests", truth.unwritten(), setAside);
        runs.ids().values().forEach(this::weigh);
        report.say("%d letters on %d pages, %d bytes a letter", letters.all(), pages, bytes / letters.all());
    }

    private long printed(String finess) {
        return leaked.step(() -> leaked.use(new ReadDelivery()).reach(LeakedFile.INCIDENT, finess))
                .getOrDefault(Reach.PRINTED, 0L);
    }

    private void count(String... line) {
        if (line[6].isEmpty()) {
            letters.add(line[0]);
            pages += Integer.parseInt(line[5]);
        } else {
            setAside.merge(line[6], 1L, Long::sum);
        }
    }

    private void check(UUID id, Truth.OfLaboratory truth) {
        LetterRun run = leaked.step(() -> leaked.use(new ReadLetters()).run(id)).orElseThrow();
        Expected.same("state of the run", WorkState.DONE, run.state());
        Expected.same("set aside of " + run.of().finess(), truth.unwritten(), run.setAside());
        Expected.same("letters of " + run.of().finess(), truth.letters(), run.reached().letters());
    }

    private void weigh(UUID id) {
        for (LetterBatch batch : leaked.step(() -> leaked.use(new ReadLetters()).batches(id))) {
            bytes += leaked.step(() -> leaked.use(new ReadLetters()).batch(id, batch.number())).orElseThrow()
                    .content().length;
        }
    }
}
