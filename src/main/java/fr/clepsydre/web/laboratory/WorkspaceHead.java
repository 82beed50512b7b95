package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.version.CaseVersions;
import fr.clepsydre.app.version.ReadVersions;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Which version the workspace is about to become, or which one it still says. */
@Named
@RequestScoped
public class WorkspaceHead {

    @Inject
    private ReadVersions versions;
    @Inject
    private Caller caller;
    @Inject
    private Phrases phrases;
    @Inject
    private Say say;

    /** "Projet, version 1 (initiale)"; while the case says what the newest version says, that version and its state. */
    public String getVersion() {
        CaseVersions found = CaseAddress.asked()
                .flatMap(address -> versions.of(address.reference(), address.finess())).orElseThrow();
        Optional<Version> newest = found.book().newest();
        return newest.filter(version -> found.staleSince().isEmpty())
                .map(version -> stands(found, version))
                .orElseGet(() -> phrases.text("notification.next", newest.map(Version::number).orElse(0) + 1,
                        phrases.coded("version.kind", found.kinds().get(0).name())));
    }

    private String stands(CaseVersions found, Version version) {
        return phrases.text("notification.stands", version.number(),
                say.brief(version.head().frozenAt(), found.file().involvement().zone().getId()),
                phrases.text("notification.stands." + found.state(version)));
    }

    /** Whether the reader may freeze a version. */
    public boolean isFreezing() {
        return caller.may(Permission.FREEZE_VERSION);
    }
}
