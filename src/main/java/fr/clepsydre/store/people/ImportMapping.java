package fr.clepsydre.store.people;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.app.people.ImportTally;
import fr.clepsydre.app.people.LaboratoryShare;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.store.FailureText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The one place that knows both an import and its row. Lists are kept as lines: they are shown, never searched. */
final class ImportMapping {

    private static final int LONGEST = 4_000;

    private ImportMapping() {
    }

    static void write(PeopleImport handedIn, ImportRow row) {
        ImportTally tally = handedIn.tally();
        row.id = handedIn.id();
        row.state = handedIn.state().name();
        row.processed = tally.processed();
        row.total = tally.total().isPresent() ? tally.total().getAsLong() : null;
        row.people = tally.people();
        row.duplicates = tally.duplicates();
        row.refused = tally.refused();
        row.findings = lines(tally.findings().entrySet().stream().map(Map.Entry::toString).toList());
        row.ignored = lines(tally.ignored());
        row.stage = handedIn.stage().name();
        row.layout = handedIn.layout().map(LayoutPacking::write).orElse("");
        row.shares = String.join("\n", tally.shares().entrySet().stream().map(ImportMapping::share).toList());
        row.failure = FailureText.code(handedIn.failure());
        row.failureArgs = FailureText.args(handedIn.failure());
        row.createdAt = handedIn.createdAt();
        row.createdBy = handedIn.author().name();
        row.createdLogin = handedIn.author().login();
        row.startedAt = handedIn.startedAt().orElse(null);
        row.endedAt = handedIn.endedAt().orElse(null);
    }

    static PeopleImport read(ImportRow row, Reference incident) {
        return new PeopleImport(row.id, incident, ImportStage.valueOf(row.stage), WorkState.valueOf(row.state),
                tally(row), LayoutPacking.read(row.layout), row.createdAt, new Author(row.createdLogin, row.createdBy), Optional.ofNullable(row.startedAt),
                Optional.ofNullable(row.endedAt), FailureText.read(row.failure, row.failureArgs));
    }

    private static ImportTally tally(ImportRow row) {
        Map<String, Long> findings = row.findings.lines().map(line -> line.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Long.valueOf(parts[1])));
        return new ImportTally(row.processed, row.total == null ? OptionalLong.empty() : OptionalLong.of(row.total),
                row.people, row.duplicates, row.refused, findings, row.ignored.lines().toList(), shares(row));
    }

    private static String share(Map.Entry<String, LaboratoryShare> share) {
        return share.getKey() + " " + share.getValue().people() + " " + share.getValue().duplicates();
    }

    private static Map<String, LaboratoryShare> shares(ImportRow row) {
        return row.shares.lines().map(line -> line.split(" ")).collect(Collectors.toMap(parts -> parts[0],
                parts -> new LaboratoryShare(Long.parseLong(parts[1]), Long.parseLong(parts[2]))));
    }

    /** What would not fit is left out as whole lines. */
    private static String lines(List<String> lines) {
        String joined = String.join("\n", lines.stream().map(line -> line.replaceAll("[\\r\\n]", " ")).toList());
        return joined.length() <= LONGEST
                ? joined
                : joined.substring(0, joined.lastIndexOf('\n', LONGEST));
    }
}
