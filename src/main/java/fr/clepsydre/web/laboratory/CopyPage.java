package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.app.version.CopySheet;
import fr.clepsydre.app.version.ReadCopySheet;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.web.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The copy sheet: what is typed into the online service of the authority, field by field. */
@Named
@RequestScoped
public class CopyPage {

    @Inject
    private ReadCopySheet sheets;
    @Inject
    private ReadCase cases;
    @Inject
    private Phrases phrases;

    private CaseAddress address;
    private CaseFile file;
    private CopySheet sheet;

    /** Opens the case that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<CopySheet> found = asked
                .flatMap(wanted -> sheets.of(wanted.reference(), wanted.finess(), phrases.language()));
        if (found.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        sheet = found.get();
        file = cases.file(address.reference(), address.finess()).orElseThrow();
    }

    /** The frozen version that it says; none for a draft. */
    public List<Version> getVersion() {
        return sheet.version().stream().toList();
    }

    /** Whether that version still waits for a second person. */
    public boolean isUnsigned() {
        return sheet.state().filter(Version.State.FROZEN::equals).isPresent();
    }

    /** Under which name the browser keeps what is ticked: of this version of this case alone. */
    public String getTicks() {
        return address.laboratory() + '#' + sheet.version().map(Version::number).map(String::valueOf).orElse("draft");
    }

    public CopySheet getSheet() {
        return sheet;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public CaseFile getFile() {
        return file;
    }
}
