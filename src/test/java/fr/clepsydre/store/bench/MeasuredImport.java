package fr.clepsydre.store.bench;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.people.ImportTally;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.bench.people.Truth;
import fr.clepsydre.store.HandedIn;
import fr.clepsydre.store.LeakedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A file handed in and read to its end; then the same once more, which changes nothing. */
final class MeasuredImport {

    private final LeakedFile leaked;
    private final FullBench.Report report;

    MeasuredImport(LeakedFile leaked, FullBench.Report report) {
        this.leaked = leaked;
        this.report = report;
    }

    void run(Path file, Truth truth) {
        ImportTally tally = imported("import", file);
        Expected.same("people", truth.people(), tally.people());
        Expected.same("duplicates", truth.duplicates(), tally.duplicates());
        Expected.same("refused", truth.refusals(), tally.refused());
        Map<String, Long> findings = new HashMap<>(truth.findings());
        findings.putAll(truth.refused());
        Expected.same("findings", findings, tally.findings());
        truth.laboratories().forEach(this::check);
        ImportTally again = imported("import of the same file again", file);
        Expected.same("people when imported again", 0L, again.people());
        Expected.same("duplicates when imported again", truth.people() + truth.duplicates(), again.duplicates());
        truth.laboratories().forEach(this::check);
    }

    private ImportTally imported(String name, Path file) {
        Stopwatch start = Stopwatch.now();
        HandedIn handedIn = HandedIn.of(leaked, () -> Files.newInputStream(file));
        Stopwatch taken = start.taken();
        PeopleImport done = handedIn.read();
        report.took(name, start.taken(), done.tally().processed());
        report.say("of them %.2f s to take the file in and seal it", taken.seconds());
        Expected.same("state of the import", WorkState.DONE, done.state());
        return done.tally();
    }

    private void check(String finess, Truth.OfLaboratory truth) {
        PeopleCounts counts =
                leaked.step(() -> leaked.part(People.class).counts(LeakedFile.INCIDENT, finess));
        Expected.same("people of " + finess, truth.people(), counts.people());
        Expected.same("with e-mail at " + finess, truth.withEmail(), counts.withEmail());
        Expected.same("elsewhere of " + finess, truth.elsewhere(), counts.elsewhere());
    }
}
