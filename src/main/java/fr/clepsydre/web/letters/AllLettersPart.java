package fr.clepsydre.web.letters;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.PrintAllLetters;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders the letters of all laboratories of an incident with one form, and names those that were refused with why. */
@Named
@ViewScoped
public class AllLettersPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_INCIDENTS = 200;

    @Inject
    private transient PrintAllLetters print;
    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private Once once;

    private final LetterOrderForm form = new LetterOrderForm();
    private String incident = "";

    /** Orders them. The page stays: it says what was ordered and what was not. */
    public void order() throws IOException {
        once.of(this::ordered);
    }

    private boolean ordered() {
        Outcome<LetterOrder> asked = form.order();
        asked.refusals().forEach(refusal -> notices.refusedWith("all:date", phrases.refusal(refusal)));
        if (!(asked instanceof Outcome.Accepted<LetterOrder> order)) {
            return false;
        }
        List<PrintAllLetters.Ordered> all = Reference.parse(incident)
                .map(reference -> print.start(reference, order.value())).orElse(List.of());
        long begun = all.stream().filter(one -> one.run().refusals().isEmpty()).count();
        if (begun > 0) {
            notices.told(phrases.text("letters.all.begun", begun));
        }
        all.forEach(one -> one.run().refusals().forEach(refusal -> notices.refusedWith("",
                phrases.text("letters.all.refused", one.laboratory(), phrases.refusal(refusal)))));
        return begun > 0;
    }

    public boolean isOrdering() {
        return caller.may(Permission.PRINT_LETTERS) && !getIncidents().isEmpty();
    }

    public List<Incidents.Row> getIncidents() {
        return incidents.list("", new Slice.Window(0, MOST_INCIDENTS)).rows();
    }

    public LetterOrderForm getForm() {
        return form;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(@Nullable String incident) {
        this.incident = incident == null ? "" : incident;
    }
}
