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
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.web.laboratory.CaseAddress;
import fr.clepsydre.web.question.AnswerBook;
import fr.clepsydre.web.question.QuestionSheet;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A page on which an incident is asked: answered once, shared by its laboratories. */
abstract class IncidentAnswers implements AnswerBook, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PARIS = "Europe/Paris";

    @Inject
    transient ReadIncident incidents;
    @Inject
    private transient EditIncident edit;
    @Inject
    private transient Caller caller;

    private transient CaseAddress address;
    private transient Incident incident;
    private transient QuestionSheet sheet;
    private transient Map<String, CaseHistory.Event> last;

    /** Opens the incident that the address names; false, and an answer that there is none, if it cannot be. */
    final boolean found() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        if (!caller.may(Permission.EDIT_INCIDENT)
                || asked.flatMap(wanted -> incidents.find(wanted.reference())).isEmpty()) {
            CaseAddress.notFound();
            return false;
        }
        address = asked.get();
        sheet = new QuestionSheet(this);
        load();
        return true;
    }

    private void load() {
        incident = incidents.find(address.reference()).orElseThrow();
        last = incidents.lastAnswers(address.reference()).stream().collect(Collectors.toMap(
                event -> event.change().subject(), Function.identity(), (newer, older) -> newer));
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
