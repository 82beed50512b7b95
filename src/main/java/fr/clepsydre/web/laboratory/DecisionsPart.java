package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.laboratory.DecideOnRisk;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decisions;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two decisions on the risk of a case: as they stand, as they were, and the forms in which they are made. */
@Named
@ViewScoped
public class DecisionsPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient DecideOnRisk decide;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private transient HttpServletRequest request;

    private transient Optional<CaseFile> file = Optional.empty();
    private transient String theirs = "";
    private final transient Map<Decision.Subject, DecisionForm> forms = new EnumMap<>(Decision.Subject.class);

    @PostConstruct
    void open() {
        CaseAddress.asked().ifPresent(address -> file = cases.file(address.reference(), address.finess()));
        file.ifPresent(found -> getSubjects().forEach(subject ->
                forms.put(subject, DecisionForm.of(subject, found.involvement().decisions()))));
    }

    /** Takes the decision as it is typed. */
    public void decide(Decision.Subject subject) throws IOException {
        DecisionForm form = forms.get(subject);
        var involvement = file.orElseThrow().involvement();
        end("decide-" + subject, form, decide.decide(involvement.incident(), involvement.finess(), form.seen(),
                form.decision()));
    }

    /** Done: the page anew, saying so. Refused: the same page, saying why, what was typed still in it. */
    private void end(String id, DecisionForm form, Outcome<Involvement> outcome) throws IOException {
        var involvement = file.orElseThrow().involvement();
        outcome.refusals().stream().filter(refusal -> refusal.code().equals("CHANGED_MEANWHILE")).findFirst()
                .ifPresent(conflict -> {
                    theirs = id;
                    form.saw(conflict.args().get(0));
                    file = cases.file(involvement.incident(), involvement.finess());
                });
        outcome.refusals().forEach(refusal -> notices.refused(id, refusal));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("done." + id));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/incidents/"
                    + involvement.incident() + "/labs/" + involvement.finess() + "/assessment#decisions");
        }
    }

    public List<Decision.Subject> getSubjects() {
        return List.of(Decision.Subject.values());
    }

    public List<Decision.Choice> getChoices() {
        return List.of(Decision.Choice.values());
    }

    public List<Decision.Ground> getGrounds() {
        return List.of(Decision.Ground.values());
    }

    public DecisionForm form(Decision.Subject subject) {
        return forms.get(subject);
    }

    /** The decision that counts. */
    public Optional<Decisions.Taken> latest(Decision.Subject subject) {
        return decisions().latest(subject);
    }

    /** Those that count no more. */
    public List<Decisions.Taken> getEarlier() {
        return decisions().earlier();
    }

    private Decisions decisions() {
        return file.map(found -> found.involvement().decisions()).orElse(Decisions.NONE);
    }

    /** Id of the form whose decision somebody else took meanwhile; empty for none. */
    public String getTheirs() {
        return theirs;
    }
}
