package fr.clepsydre.app.pack;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.notification.JsonText;
import fr.clepsydre.app.notification.NotificationTree;
import fr.clepsydre.app.notification.PrintNotification;
import fr.clepsydre.app.notification.SheetWriter;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The case as it stands where no version says the same: nobody has frozen it, nobody vouches for it. */
@ApplicationScoped
class DraftFiles {

    @Inject
    private PrintNotification print;

    @Inject
    private JsonText json;

    List<PackFile> of(CaseFile file) {
        List<PackFile> files = new ArrayList<>();
        for (Locale language : List.of(Locale.FRANCE, Locale.UK)) {
            files.add(new PackFile(name(language) + ".json", () -> json.write(
                    NotificationTree.of(file, SheetWriter.write(file, language.getLanguage())))));
            files.add(pdf(file, language));
        }
        return files;
    }

    /** A template that cannot be printed keeps nobody from the evidence: a text says so in place of the document. */
    private PackFile pdf(CaseFile file, Locale language) {
        Outcome<Document> printed = print.pdf(file.incident().reference(), file.involvement().finess(),
                language.getLanguage());
        if (printed instanceof Outcome.Accepted<Document> document) {
            return new PackFile(name(language) + ".pdf", document.value()::bytes);
        }
        RefusalWords words = RefusalWords.in(language);
        return PackFile.text(name(language) + "-not-printed.txt", printed.refusals().stream().map(words::sentence)
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String name(Locale language) {
        return "draft-notification-" + language.getLanguage();
    }
}
