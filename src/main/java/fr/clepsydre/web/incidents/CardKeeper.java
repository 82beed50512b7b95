package fr.clepsydre.web.incidents;

import fr.clepsydre.app.incident.EditIncident;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Saves the title and the totals of an incident. Who was overtaken is told, and saves again to have their way. */
@Named
@RequestScoped
public class CardKeeper {

    @Inject
    private EditIncident editIncident;
    @Inject
    private Notices notices;
    @Inject
    private FactsPage facts;
    @Inject
    private HttpServletRequest request;

    public void retitle() throws IOException {
        IncidentCard card = facts.getCard();
        end("title-form", editIncident.retitle(facts.getIncident().reference(), card.seenTitle(), card.getTitle()),
                card::sawTitle);
    }

    /** Saves the incident's own total of people or records. */
    public void changeCount(Counts.Subject subject) throws IOException {
        IncidentCard card = facts.getCard();
        Outcome<Count> typed = card.count(subject).count();
        end("count-" + subject, typed instanceof Outcome.Accepted<Count> count
                ? editIncident.changeCount(facts.getIncident().reference(), subject, card.seen(subject), count.value())
                : typed, standing -> card.saw(subject, standing));
    }

    private void end(String form, Outcome<?> outcome, Consumer<String> saw) throws IOException {
        Optional<Refusal> conflict = outcome.refusals().stream()
                .filter(refusal -> refusal.code().equals("CHANGED_MEANWHILE")).findFirst();
        conflict.ifPresent(refusal -> saw.accept(refusal.args().get(0)));
        outcome.refusals().forEach(refusal -> notices.refused(form, placed(refusal)));
        if (outcome.refusals().isEmpty()) {
            Incident incident = facts.getIncident();
            notices.done("facts.saved");
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/incidents/"
                    + incident.reference() + "/facts?section=" + facts.getShown().number());
        }
    }

    /** What the domain says of a count alone does not name a field of the form. */
    private static Refusal placed(Refusal refusal) {
        boolean source = List.of("ESTIMATE_WITHOUT_SOURCE", "SOURCE_TOO_LONG").contains(refusal.code());
        return refusal.code().startsWith("COUNT_") ? refusal.at("number") : source ? refusal.at("source") : refusal;
    }

    /** People, records. */
    public List<Counts.Subject> getSubjects() {
        return List.of(Counts.Subject.values());
    }
}
