package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.incident.EditIncident;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.web.laboratory.CaseAddress;
import fr.clepsydre.web.question.AnswerBook;
import fr.clepsydre.web.question.QuestionSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The inputs of the score for a whole incident: what holds for each laboratory that does not answer otherwise. */
@Named
@ViewScoped
public class SharedAssessmentPage implements AnswerBook, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PARIS = "Europe/Paris";

    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient EditIncident edit;
    @Inject
    private transient Caller caller;

    private transient CaseAddress address;
    private transient Incident incident;
    private transient Form form;
    private transient QuestionSheet sheet;
    private transient Map<String, CaseHistory.Event> last;

    /** Opens the incident that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        if (!caller.may(Permission.EDIT_INCIDENT)
                || asked.flatMap(wanted -> incidents.find(wanted.reference())).isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        form = incidents.assessment();
        sheet = new QuestionSheet(this);
        load();
    }

    private void load() {
        incident = incidents.find(address.reference()).orElseThrow();
        last = incidents.lastAnswers(address.reference()).stream().collect(Collectors.toMap(
                event -> event.change().subject(), Function.identity(), (newer, older) -> newer));
    }

    /** How grave the breach is by these inputs alone. */
    public Assessment getAssessment() {
        return Assessment.of(incident.answers(), incident.counts().persons());
    }

    public Incident getIncident() {
        return incident;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public QuestionSheet getSheet() {
        return sheet;
    }

    @Override
    public Question.Level level() {
        return Question.Level.INCIDENT;
    }

    @Override
    public boolean isEditable() {
        return caller.may(Permission.EDIT_INCIDENT);
    }

    @Override
    public String zone() {
        return PARIS;
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Content content() {
        return new Content(incident.answers(), Answers.NONE, Answers.NONE, Content.Timing.IN_TIME);
    }

    @Override
    public Optional<CaseHistory.Event> last(String key) {
        return Optional.ofNullable(last.get(key));
    }

    @Override
    public Optional<CaseHistory.Event> lastHere(String key) {
        return last(key);
    }

    @Override
    public String source(String key) {
        return address.incident();
    }

    @Override
    public Outcome<?> save(String key, Seen seen, Optional<Answer> to) {
        var outcome = edit.answer(address.reference(), key, seen, to);
        load();
        return outcome;
    }
}
