package fr.clepsydre.web.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.people.PeopleQueues;
import fr.clepsydre.app.people.ReadPeople;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.people.Nir;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks somebody up who asks whether they are concerned. What is typed goes by POST and is not kept. */
@Named
@ViewScoped
public class PeopleSearchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient ReadPeople people;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;

    private transient CaseAddress address;
    private transient Incident incident;
    private transient List<PeopleQueues.Found> found = List.of();
    private transient boolean searched;
    private String by = "NAME";
    private transient String text = "";

    /** Opens the incident that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<Incident> seen = asked.filter(wanted -> caller.may(Permission.SEE_PEOPLE))
                .flatMap(wanted -> incidents.find(wanted.reference()));
        if (seen.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        incident = seen.get();
    }

    /** Looks for what is typed. */
    public void search() {
        Outcome<PeopleQueues.Query> query = query();
        query.refusals().forEach(refusal -> notices.refused("search", refusal));
        if (query instanceof Outcome.Accepted<PeopleQueues.Query> good) {
            found = people.search(address.reference(), good.value());
            searched = true;
            // A number of social security is not shown again.
            text = "NIR".equals(by) ? "" : text;
        }
    }

    private Outcome<PeopleQueues.Query> query() {
        if (text.isBlank()) {
            return Outcome.refused(Refusal.of("SEARCH_EMPTY").at("text"));
        }
        return switch (by) {
            case "EMAIL" -> Outcome.accepted(new PeopleQueues.Query.ByEmail(text));
            case "NIR" -> Nir.parse(text).value()
                    .<Outcome<PeopleQueues.Query>>map(nir -> Outcome.accepted(new PeopleQueues.Query.ByNir(nir)))
                    .orElseGet(() -> Outcome.refused(Refusal.of("NIR_MALFORMED").at("text")));
            default -> Outcome.accepted(new PeopleQueues.Query.ByName(text));
        };
    }

    public boolean isSearched() {
        return searched;
    }

    public List<PeopleQueues.Found> getFound() {
        return found;
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return found.size() == ReadPeople.FOUND;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public Incident getIncident() {
        return incident;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
