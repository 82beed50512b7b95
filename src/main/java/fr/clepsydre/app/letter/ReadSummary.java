package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Somebody fetches the sheet that goes to the mailing house with the files of a run. No name is on it. */
@UseCase(Permission.SEE_LETTERS)
@ApplicationScoped
public class ReadSummary {

    private static final int POSTCODE = 4;
    private static final int PAGES = 5;

    @Inject
    private LetterRuns runs;
    @Inject
    private LetterBatches batches;
    @Inject
    private LetterPrinter printer;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** A PDF; empty before anything is printed, or when the run is not there or not the caller's to see. */
    @Recorded
    public Optional<LetterFile> file(UUID run) {
        return runs.find(run, caller.scope()).flatMap(this::summary)
                .map(summary -> new LetterFile("summary-" + run + ".pdf", printer.summary(summary)));
    }

    private Optional<LetterPrinter.Summary> summary(LetterRun run) {
        List<LetterPrinter.SummaryFile> files = new ArrayList<>();
        SortedMap<String, Long> departments = new TreeMap<>();
        long abroad = 0;
        for (LetterBatches.Span span : batches.spans(run.number())) {
            if (span.file().isPresent()) {
                List<String[]> lines = batches.places(run.number(), span.batch()).orElse("").lines()
                        .map(line -> line.split(";", -1)).filter(line -> !line[PAGES].equals("0")).toList();
                files.add(file(span, lines));
                abroad += count(lines, departments);
            }
        }
        LetterWords words = LetterWords.in(run.language()).orElseThrow();
        SortedMap<String, Long> setAside = new TreeMap<>();
        run.setAside().forEach((code, count) -> setAside.merge(words.setAside(code), count, Long::sum));
        return files.isEmpty() ? Optional.empty() : Optional.of(new LetterPrinter.Summary(words.language(),
                run.id().toString(), run.of().laboratory(), run.dated(), clock.instant(), files, departments, abroad,
                setAside));
    }

    private static LetterPrinter.SummaryFile file(LetterBatches.Span span, List<String[]> lines) {
        LetterBatch batch = span.file().orElseThrow();
        List<String> postcodes = lines.isEmpty() ? List.of()
                : List.of(lines.get(0)[POSTCODE], lines.get(lines.size() - 1)[POSTCODE]);
        return new LetterPrinter.SummaryFile("batch-" + span.batch() + ".pdf", batch.letters(), batch.pages(), postcodes,
                batch.sha256());
    }

    /** By department, the overseas ones by three digits; answers how many go abroad. */
    private static long count(List<String[]> lines, SortedMap<String, Long> departments) {
        long abroad = 0;
        for (String[] line : lines) {
            String postcode = line[POSTCODE];
            if (postcode.matches("[0-9]{5}")) {
                int digits = postcode.startsWith("97") || postcode.startsWith("98") ? 3 : 2;
                departments.merge(postcode.substring(0, digits), 1L, Long::sum);
            } else {
                abroad++;
            }
        }
        return abroad;
    }
}
