package fr.clepsydre.app.pack;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.version.CaseVersions;
import fr.clepsydre.app.version.ReadVersions;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody takes everything with them that proves what was notified, when and by whom: for one laboratory, or for all of
 * an incident (art. 33(5), 5(2)). The same case gives the same bytes.
 */
@UseCase(Permission.EXPORT_DOCUMENTS)
@ApplicationScoped
public class ExportPack {

    private static final Scope NO_LABORATORY = new Scope.Laboratories(Set.of());

    @Inject
    private Incidents incidents;

    @Inject
    private Involvements involvements;

    @Inject
    private ReadVersions versions;

    @Inject
    private CasePack cases;

    @Inject
    private HistoryFiles history;

    @Inject
    private Caller caller;

    /** Of one laboratory; empty when there is no such case, or when it is not the caller's to see. */
    public Optional<Pack> laboratory(Reference reference, String finess) {
        return involvements.find(reference, finess, caller.scope())
                .map(involvement -> new Pack(reference, Optional.of(involvement.finess())));
    }

    /** Of every laboratory that the caller sees; empty when there is no such incident, or when it is not theirs to see. */
    public Optional<Pack> incident(Reference reference) {
        return incidents.find(reference, caller.scope())
                .map(incident -> new Pack(incident.reference(), Optional.empty()));
    }

    /** Writes a zip file, one file of it in memory at a time, and leaves the stream open. */
    @Recorded
    public void write(Pack pack, OutputStream out) {
        if (pack.finess().isPresent()) {
            one(pack.reference(), pack.finess().get(), out);
        } else {
            all(pack.reference(), out);
        }
    }

    private void one(Reference reference, String finess, OutputStream out) {
        ZipWriter zip = new ZipWriter(out, newest(reference, new Scope.Laboratories(Set.of(finess))));
        versions.of(reference, finess).ifPresent(found -> folder("", found, zip));
        zip.finish();
    }

    private void all(Reference reference, OutputStream out) {
        List<String> laboratories = involvements.of(reference, caller.scope()).stream().map(Involvement::finess)
                .sorted().toList();
        ZipWriter zip = new ZipWriter(out, newest(reference, new Scope.Laboratories(Set.copyOf(laboratories))));
        ReadMe.files().forEach(file -> zip.add(file.name(), file.bytes().get()));
        LaboratoryList list = new LaboratoryList();
        laboratories.forEach(finess -> versions.of(reference, finess).ifPresent(found -> {
            folder(finess + "/", found, zip);
            list.add(found);
        }));
        // The incident's own facts alone: those of a laboratory are in its folder.
        List<PackFile> rest = new ArrayList<>(history.of(reference, history.events(reference, NO_LABORATORY)));
        rest.add(list.file());
        rest.forEach(file -> zip.add(file.name(), file.bytes().get()));
        zip.addSums("");
        zip.finish();
    }

    private void folder(String folder, CaseVersions found, ZipWriter zip) {
        cases.of(found).forEach(file -> zip.add(folder + file.name(), file.bytes().get()));
        zip.addSums(folder);
    }

    private Instant newest(Reference reference, Scope scope) {
        return history.newest(reference, scope).map(CaseHistory.Event::at)
                .orElseGet(() -> incidents.find(reference, caller.scope()).orElseThrow().recordedAt());
    }
}
