package fr.clepsydre.app.version;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.app.notification.JsonText;
import fr.clepsydre.app.notification.NotificationTree;
import fr.clepsydre.app.notification.SheetPress;
import fr.clepsydre.app.notification.SheetWriter;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.version.ContentText;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.domain.notification.version.VersionFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes the files of a version and keeps them. */
@ApplicationScoped
class VersionMaker {

    private static final String JSON_TYPE = "application/json";

    @Inject
    private Documents documents;

    @Inject
    private SheetPress press;

    @Inject
    private JsonText json;

    @Inject
    private Forms forms;

    /** Refuses with the faults of the template, and with characters that cannot be printed. */
    Outcome<Version> make(CaseFile file, VersionBook book, Version.Head head) {
        int number = book.nextNumber();
        List<VersionFile> files = new ArrayList<>();
        files.add(keep(VersionFile.ANSWERS, "text/plain",
                ContentText.write(file.content(), List.of(file.form())).getBytes(StandardCharsets.UTF_8)));
        files.add(keep(VersionFile.FORM, JSON_TYPE, forms.definition(file.form()).file().bytes()));
        for (String language : List.of("fr", "en")) {
            Sheet sheet = SheetWriter.write(file, language);
            files.add(keep(VersionFile.json(language), JSON_TYPE, json.write(NotificationTree.of(file, sheet))));
            Outcome<byte[]> printed = press.print(sheet, head.frozenAt());
            if (!(printed instanceof Outcome.Accepted<byte[]> bytes)) {
                return new Outcome.Refused<>(printed.refusals());
            }
            files.add(keep(VersionFile.pdf(language), "application/pdf", bytes.value()));
        }
        return Outcome.accepted(Version.frozen(number, head, files));
    }

    private VersionFile keep(String name, String mediaType, byte[] content) {
        VersionFile file = VersionFile.of(name, mediaType, content);
        documents.keep(file.sha256(), content);
        return file;
    }
}
