package fr.clepsydre.app.pack;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.register.Csv;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.notification.version.Filing;
import fr.clepsydre.domain.notification.version.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to prove the case by: notes on the evidence of the awareness and of what was done, the files of the
 * versions, sign-offs and receipts. A row each, instants in UTC.
 */
final class EvidenceList {

    private static final Set<Change.Kind> DECLARED =
            Set.of(Change.Kind.AWARENESS_DECLARED, Change.Kind.AWARENESS_CORRECTED);

    private final StringBuilder csv = new StringBuilder("\ufeff")
            .append(Csv.line(List.of("kind", "at", "by", "note", "file", "mediaType", "length", "sha256")));

    private EvidenceList() {
    }

    /** What happened; {@code note} in the words of that person. */
    private record Fact(String kind, Instant at, String by, String note) {
    }

    /** As CSV; the events are those of the case, the oldest first. */
    static String csv(CaseFile file, List<Version> versions, List<CaseHistory.Event> events) {
        EvidenceList list = new EvidenceList();
        file.involvement().awareness().ifPresent(awareness -> list.awareness(awareness, events));
        file.involvement().duties().done().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(done -> list.note(new Fact("DONE " + done.getKey(), done.getValue().at(),
                        done.getValue().by(), done.getValue().note())));
        versions.forEach(list::version);
        return list.csv.toString();
    }

    private void awareness(Awareness awareness, List<CaseHistory.Event> events) {
        Optional<Instant> declared = events.stream()
                .filter(event -> event.finess().isPresent() && DECLARED.contains(event.change().kind()))
                .map(CaseHistory.Event::at).reduce((earlier, later) -> later);
        note(new Fact("AWARENESS", declared.orElse(awareness.at()), awareness.declaredBy(),
                awareness.evidence().orElse("")));
    }

    private void version(Version version) {
        String name = "version " + version.number();
        version.files().forEach(file -> file(new Fact("FROZEN", version.head().frozenAt(), version.head().author(), name),
                VersionFolder.path(version, file.name()), List.of(file.mediaType(), "" + file.length(), file.sha256())));
        version.signOff().ifPresent(signOff -> note(new Fact("SIGNED_OFF", signOff.at(), signOff.name(),
                name + " " + signOff.seal())));
        version.filing().ifPresent(filing -> receipt(version, filing));
    }

    private void receipt(Version version, Filing filing) {
        file(new Fact("RECEIPT", filing.recorded(), filing.by(), "version " + version.number() + " " + filing.number()),
                VersionFolder.receipt(version, filing), List.of(filing.receipt().type().mediaType(),
                        "" + filing.receipt().length(), filing.receipt().sha256()));
    }

    private void note(Fact fact) {
        if (!fact.note().isEmpty()) {
            file(fact, "", List.of("", "", ""));
        }
    }

    private void file(Fact fact, String name, List<String> rest) {
        csv.append(Csv.line(List.of(fact.kind(), fact.at().toString(), fact.by(), fact.note(), name, rest.get(0),
                rest.get(1), rest.get(2))));
    }
}
