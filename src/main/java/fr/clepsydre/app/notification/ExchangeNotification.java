package fr.clepsydre.app.notification;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.FormMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;

/** Somebody hands the notification of a laboratory, as it stands, to another program. */
@UseCase(Permission.EXPORT_DOCUMENTS)
@ApplicationScoped
public class ExchangeNotification {

    @Inject
    private ReadCase cases;

    @Inject
    private Forms forms;

    @Inject
    private ExchangeFormats formats;

    /** The EDPB's template as JSON. Empty when there is no such case, or when it is not the caller's to see. */
    @Recorded
    public Optional<Document> edpb(Reference reference, String finess) {
        return document(reference, finess, ".edpb.json", (file, mapping) -> formats.edpb(file.content(), mapping));
    }

    /** JSON-LD in terms of the Data Privacy Vocabulary. Empty as above. */
    @Recorded
    public Optional<Document> linkedData(Reference reference, String finess) {
        return document(reference, finess, ".jsonld", (file, mapping) -> formats.linkedData(file.content(), mapping));
    }

    private Optional<Document> document(Reference reference, String finess, String ending,
            BiFunction<CaseFile, FormMapping, byte[]> write) {
        return cases.file(reference, finess).map(file -> new Document(
                "notification-" + reference + "-" + finess + ending, write.apply(file, forms.onto(file.form(), "edpb"))));
    }
}
