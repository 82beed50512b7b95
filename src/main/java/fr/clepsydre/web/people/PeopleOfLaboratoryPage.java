package fr.clepsydre.web.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.app.people.ReadPeople;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What the file of people holds of one laboratory, and the queues of what was found in it. */
@Named
@ViewScoped
public class PeopleOfLaboratoryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient ReadPeople people;
    @Inject
    private transient Caller caller;

    private transient CaseAddress address;
    private transient CaseFile file;
    private transient PeopleCounts counts = PeopleCounts.NONE;

    /** Opens the case that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<CaseFile> found = asked.filter(wanted -> caller.may(Permission.SEE_PEOPLE))
                .flatMap(wanted -> cases.file(wanted.reference(), wanted.finess()));
        if (found.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        file = found.get();
        counts = people.counts(address.reference(), address.finess()).orElseThrow();
    }

    public List<FindingMeaning> getMeanings() {
        return List.of(FindingMeaning.values());
    }

    /** Whether there is anything of that meaning. */
    public boolean has(FindingMeaning meaning) {
        return meaning.getCodes().stream().anyMatch(code -> found(code) > 0);
    }

    public long found(FindingCode code) {
        return counts.findings().getOrDefault(code.name(), 0L);
    }

    /** Those that nobody has settled; of people set apart as well. */
    public long open(FindingCode code) {
        return counts.open().getOrDefault(code.name(), 0L);
    }

    /** People to whom no letter is written by somebody's decision. */
    public long getSetApart() {
        return counts.setApart().values().stream().mapToLong(Long::longValue).sum();
    }

    public PeopleCounts getCounts() {
        return counts;
    }

    public CaseFile getFile() {
        return file;
    }

    public CaseAddress getAddress() {
        return address;
    }
}
