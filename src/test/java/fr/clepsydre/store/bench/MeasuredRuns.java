package fr.clepsydre.store.bench;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.bench.people.Truth;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.letter.LetterCases;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A run of letters for each laboratory, from the order to the manifest. */
final class MeasuredRuns {

    private final LeakedFile leaked;
    private final FullBench.Report report;
    private final SeenLetters letters = new SeenLetters();
    private long pages;
    private long bytes;

    MeasuredRuns(LeakedFile leaked, FullBench.Report report) {
        this.leaked = leaked;
        this.report = report;
    }

    void run(Truth truth) {
        Map<String, UUID> runs = new TreeMap<>();
        Stopwatch start = Stopwatch.now();
        truth.laboratories().keySet().forEach(finess -> runs.put(finess, ordered(finess)));
        leaked.print();
        report.took("frozen", start.taken(), truth.people());
        Stopwatch press = Stopwatch.now();
        LetterCases.approvedAll(leaked);
        leaked.print();
        report.took("printed", press.taken(), truth.letters());
        Stopwatch printed = Stopwatch.now();
        runs.forEach((finess, run) -> manifest(run, truth.laboratories().get(finess)));
        report.took("manifests, counted", printed.taken(), truth.people());
        report.took("people to manifests", start.taken(), truth.people());
        Expected.same("letters in the manifests", truth.letters(), letters.all());
        Expected.same("different letters", truth.letters(), letters.different());
        runs.values().forEach(this::weigh);
        report.say("%d letters on %d pages, %d bytes a letter", letters.all(), pages, bytes / letters.all());
    }

    private UUID ordered(String finess) {
        return Outcomes.value(leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, finess,
                LetterOrder.first("fr", Optional.of(LocalDate.of(2021, 3, 1))))));
    }

    private void manifest(UUID id, Truth.OfLaboratory truth) {
        LetterRun run = leaked.step(() -> leaked.use(new ReadLetters()).run(id)).orElseThrow();
        Expected.same("state of the run", WorkState.DONE, run.state());
        // Expected.same("set aside of " + run.of().finess(), truth.unwritten(), run.setAside());
        Expected.same("letters of " + run.of().finess(), truth.letters(), run.reached().letters());
        LetterCases.manifest(leaked, id).stream().skip(1)
                .filter(line -> line[6].isEmpty()).forEach(line -> {
                    letters.add(line[0]);
                    pages += Integer.parseInt(line[5]);
                });
    }

    private void weigh(UUID id) {
        for (LetterBatch batch : leaked.step(() -> leaked.use(new ReadLetters()).batches(id))) {
            bytes += leaked.step(() -> leaked.use(new ReadLetters()).batch(id, batch.number())).orElseThrow()
                    .content().length;
        }
    }
}
