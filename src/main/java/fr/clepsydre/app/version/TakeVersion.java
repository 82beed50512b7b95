package fr.clepsydre.app.version;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.notification.JsonText;
import fr.clepsydre.app.notification.NotificationTree;
import fr.clepsydre.app.notification.PrintNotification;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.Receipt;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Somebody takes a file of a version with them, or the notification as it stands. */
@UseCase(Permission.EXPORT_DOCUMENTS)
@ApplicationScoped
public class TakeVersion {

    @Inject
    private ReadVersions versions;

    @Inject
    private PrintNotification print;

    @Inject
    private Documents documents;

    @Inject
    private JsonText json;

    /**
     * The notification as a PDF: the newest version, byte for byte, as long as the case says the same; else a draft.
     * Refuses with NOT_FOUND and as {@link PrintNotification#pdf} does.
     *
     * @param language {@code fr} or {@code en}
     */
    @Recorded
    public Outcome<Document> pdf(Reference reference, String finess, String language) {
        return current(reference, finess, VersionFile.pdf(language))
                .map(bytes -> Outcome.accepted(new Document(stem(reference, finess) + ".pdf", bytes)))
                .orElseGet(() -> print.pdf(reference, finess, language));
    }

    /** The same for programs. */
    @Recorded
    public Outcome<Document> json(Reference reference, String finess, String language) {
        return current(reference, finess, VersionFile.json(language))
                .or(() -> print.content(reference, finess).flatMap(file -> print.sheet(reference, finess, language)
                        .map(sheet -> json.write(NotificationTree.of(file, sheet)))))
                .map(bytes -> Outcome.accepted(new Document(stem(reference, finess) + ".json", bytes)))
                .orElseGet(() -> Outcome.refused(Refusal.of("NOT_FOUND", reference, finess)));
    }

    private Optional<byte[]> current(Reference reference, String finess, String name) {
        return versions.of(reference, finess)
                .filter(found -> found.freshness() instanceof Freshness.Fresh)
                .flatMap(found -> found.book().newest())
                .flatMap(version -> version.file(name))
                .flatMap(file -> documents.find(file.sha256()));
    }

    /** A file of a version; empty when there is none, or when the case is not the caller's to see. */
    @Recorded
    public Optional<Document> file(Reference reference, String finess, int number, String name) {
        return version(reference, finess, number).flatMap(version -> version.file(name))
                .flatMap(file -> documents.find(file.sha256()))
                .map(bytes -> new Document(stem(reference, finess) + "-v" + number + "-" + name, bytes));
    }

    /** What the authority answered; likewise. */
    @Recorded
    public Optional<Document> receipt(Reference reference, String finess, int number) {
        return version(reference, finess, number).flatMap(Version::filing).flatMap(filing -> {
            Receipt receipt = filing.receipt();
            String ending = receipt.type().name().toLowerCase(Locale.ROOT);
            return documents.find(receipt.sha256()).map(bytes ->
                    new Document(stem(reference, finess) + "-v" + number + "-receipt." + ending, bytes));
        });
    }

    private Optional<Version> version(Reference reference, String finess, int number) {
        return versions.of(reference, finess).flatMap(found -> found.book().version(number));
    }

    private static String stem(Reference reference, String finess) {
        return "notification-" + reference + "-" + finess;
    }
}
