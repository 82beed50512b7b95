package fr.clepsydre.app.pack;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.JsonText;
import fr.clepsydre.app.version.CaseVersions;
import fr.clepsydre.domain.notification.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which files the pack of one laboratory has, in their order; nothing about patients is among them. */
@ApplicationScoped
class CasePack {

    @Inject
    private HistoryFiles history;

    @Inject
    private VersionFolder versions;

    @Inject
    private DraftFiles drafts;

    @Inject
    private JsonText json;

    List<PackFile> of(CaseVersions found) {
        CaseFile file = found.file();
        List<CaseHistory.Event> events = history.events(file.incident().reference(), itself(file));
        List<Version> all = found.book().all();
        List<PackFile> files = new ArrayList<>(ReadMe.files());
        SignOffText words = new SignOffText(file);
        all.forEach(version -> files.addAll(versions.of(version, words)));
        if (all.isEmpty() || found.staleSince().isPresent()) {
            files.addAll(drafts.of(file));
        }
        DecisionTree.of(file).ifPresent(tree -> files.add(new PackFile("decisions.json", () -> json.write(tree))));
        files.addAll(history.of(file.incident().reference(), events));
        files.add(PackFile.text("evidence.csv", EvidenceList.csv(file, all, events)));
        return files;
    }

    /** The laboratory's own facts and the incident's; what concerns other laboratories is not its business. */
    private static Scope itself(CaseFile file) {
        return new Scope.Laboratories(Set.of(file.involvement().finess()));
    }
}
