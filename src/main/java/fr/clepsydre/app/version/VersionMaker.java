package fr.clepsydre.app.version;

import fr.clepsydre.app.notification.Attachment;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ExchangeFormats;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.app.notification.JsonText;
import fr.clepsydre.app.notification.SheetPress;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.FormMapping;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.version.ContentText;
import fr.clepsydre.domain.notification.version.Difference;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.domain.notification.version.VersionFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the files of a version and keeps them: the same version gives the same bytes. */
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

    @Inject
    private ExchangeFormats formats;

    @Inject
    private VersionAge age;

    /** Refuses with the faults of the template, and with characters that cannot be printed. */
    Outcome<Version> make(CaseFile file, VersionBook book, Version.Head head) {
        List<VersionFile> files = new ArrayList<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        Difference.Said said = age.said(file);
        keep(VersionFile.ANSWERS, "text/plain",
                ContentText.write(file.content(), said.forms()).getBytes(StandardCharsets.UTF_8), files);
        for (Form form : said.forms()) {
            keep(form.equals(file.form()) ? VersionFile.FORM : VersionFile.EDPB_FORM, JSON_TYPE,
                    forms.definition(form).file().bytes(), files);
        }
        files.forEach(made -> hashes.put(made.name(), made.sha256()));
        FormMapping mapping = forms.onto(file.form(), "edpb");
        keep(VersionFile.EDPB, JSON_TYPE, formats.edpb(file.content(), mapping), files);
        keep(VersionFile.LINKED, "application/ld+json", formats.linkedData(file.content(), mapping), files);
        Optional<VersionSheet.Earlier> base = book.baseOf(book.nextNumber()).map(earlier -> base(earlier, file));
        for (String language : List.of("fr", "en")) {
            var frozen = new VersionSheet.Frozen(file, book.nextNumber(), head, base, hashes);
            Outcome<byte[]> printed = print(frozen, language, files);
            if (!(printed instanceof Outcome.Accepted<byte[]>)) {
                return new Outcome.Refused<>(printed.refusals());
            }
        }
        return Outcome.accepted(Version.frozen(book.nextNumber(), head, files));
    }

    private VersionSheet.Earlier base(Version earlier, CaseFile file) {
        return new VersionSheet.Earlier(earlier.number(), Difference.between(age.said(earlier), age.said(file)));
    }

    /** The JSON first: the document holds it, and shows its hash. */
    private Outcome<byte[]> print(VersionSheet.Frozen frozen, String language, List<VersionFile> files) {
        byte[] tree = json.write(VersionTree.of(frozen, VersionSheet.write(frozen, language)));
        VersionFile data = keep(VersionFile.json(language), JSON_TYPE, tree, files);
        Map<String, String> hashes = new LinkedHashMap<>(Map.of("json", data.sha256()));
        hashes.putAll(frozen.hashes());
        Sheet sheet = VersionSheet.write(new VersionSheet.Frozen(frozen.file(), frozen.number(), frozen.head(),
                frozen.base(), hashes), language);
        Outcome<byte[]> printed = press.print(sheet, frozen.head().frozenAt(), List.of(new Attachment(data.name(),
                JSON_TYPE, sheet.title(), tree, Attachment.Relationship.DATA)));
        if (printed instanceof Outcome.Accepted<byte[]> pdf) {
            keep(VersionFile.pdf(language), "application/pdf", pdf.value(), files);
        }
        return printed;
    }

    private VersionFile keep(String name, String mediaType, byte[] content, List<VersionFile> files) {
        VersionFile file = VersionFile.of(name, mediaType, content);
        documents.keep(file.sha256(), content);
        files.add(file);
        return file;
    }
}
