package fr.clepsydre.app.notification;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody takes the notification of a laboratory with them, as it stands: to file it, to check it, to keep it. */
@UseCase(Permission.EXPORT_DOCUMENTS)
@ApplicationScoped
public class PrintNotification {

    @Inject
    private ReadCase cases;

    @Inject
    private CaseHistory history;

    @Inject
    private SheetPress press;

    /**
     * The filled form as a PDF. Its date is that of the last change of the case, so that a case that has not changed
     * gives the same bytes. Refuses with NOT_FOUND, also when it is not the caller's to see, and with the faults of
     * the template.
     *
     * @param language {@code fr} or {@code en}
     */
    @Recorded
    public Outcome<Document> pdf(Reference reference, String finess, String language) {
        Optional<CaseFile> file = cases.file(reference, finess);
        if (file.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        Outcome<byte[]> printed = press.print(SheetWriter.write(file.get(), language), lastChange(file.get()),
                List.of());
        return printed instanceof Outcome.Accepted<byte[]> bytes
                ? Outcome.accepted(new Document("notification-" + reference + "-" + finess + ".pdf", bytes.value()))
                : new Outcome.Refused<>(printed.refusals());
    }

    /** What the PDF says, before it is set: for a live view of it. */
    public Optional<Sheet> sheet(Reference reference, String finess, String language) {
        return cases.file(reference, finess).map(file -> SheetWriter.write(file, language));
    }

    /** Everything that the notification is made from, for programs. */
    public Optional<CaseFile> content(Reference reference, String finess) {
        return cases.file(reference, finess);
    }

    private Instant lastChange(CaseFile file) {
        Scope itself = new Scope.Laboratories(Set.of(file.involvement().finess()));
        return history.of(file.incident().reference(), itself, new Slice.Window(0, 1)).rows().stream()
                .map(CaseHistory.Event::at)
                .findFirst()
                .orElse(file.incident().recordedAt());
    }
}
