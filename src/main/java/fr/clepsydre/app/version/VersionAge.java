package fr.clepsydre.app.version;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.Definition;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.version.ContentText;
import fr.clepsydre.domain.notification.version.Difference;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads what a version says, and whether its case still says the same. */
@ApplicationScoped
class VersionAge {

    @Inject
    private Documents documents;

    @Inject
    private CaseHistory history;

    @Inject
    private Forms forms;

    /** What was frozen. */
    Content content(Version version) {
        String sha256 = version.file(VersionFile.ANSWERS).orElseThrow().sha256();
        return ContentText.read(new String(documents.find(sha256).orElseThrow(), StandardCharsets.UTF_8));
    }

    /** The form that it followed, as it was then: a file that has been changed since changes nothing. */
    Form form(Version version) {
        return form(version.file(VersionFile.FORM).orElseThrow());
    }

    /** What it said, and on which forms. */
    Difference.Said said(Version version) {
        return new Difference.Said(Stream.of(VersionFile.FORM, VersionFile.EDPB_FORM)
                .flatMap(name -> version.file(name).stream()).map(this::form).toList(), content(version));
    }

    /** What a case says as it stands. */
    Difference.Said said(CaseFile file) {
        return new Difference.Said(Stream.concat(Stream.of(file.form()), forms.newest("edpb").stream()).toList(),
                file.content());
    }

    private Form form(VersionFile file) {
        String sha256 = file.sha256();
        return forms.definitions().stream().filter(known -> known.sha256().equals(sha256)).findFirst()
                .map(Definition::form)
                .orElseGet(() -> forms.read(documents.find(sha256).orElseThrow()));
    }

    /** Since the first change of an answer, should the case say something else now; else it is fresh. */
    Freshness of(Version version, CaseFile file) {
        Difference.Said then = said(version);
        if (ContentText.same(then.content(), file.content(), then.forms())) {
            return Freshness.FRESH;
        }
        return history.contentSince(file.incident().reference(), file.involvement().finess(),
                        version.head().frozenAt()).stream()
                .filter(event -> !event.change().kind().isAnswer()
                        || then.forms().stream().anyMatch(form -> form.question(event.change().subject()).isPresent()))
                .findFirst()
                .map(event -> Freshness.staleSince(event.at()))
                // The directory can change what a case says, and leaves no event: nothing is vouched for then.
                .orElseGet(() -> Freshness.staleSince(version.head().frozenAt()));
    }
}
