package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.question.AnswerBook;
import fr.clepsydre.web.question.QuestionSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How grave the breach is for the people of one laboratory: the inputs of the score, which is shown beside them. */
@Named
@ViewScoped
public class AssessmentPage implements AnswerBook, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SEVERITY = "severity";

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient EditCase edit;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Phrases phrases;

    private transient CaseAddress address;
    private transient CaseFile file;
    private transient Form form;
    private transient QuestionSheet sheet;
    private transient Map<Content.Origin, Map<String, CaseHistory.Event>> last;

    /** Opens the case that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        if (asked.isEmpty() || cases.file(asked.get().reference(), asked.get().finess()).isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        form = cases.assessment();
        sheet = new QuestionSheet(this);
        load();
    }

    private void load() {
        file = cases.file(address.reference(), address.finess()).orElseThrow();
        last = Map.of(
                Content.Origin.OWN, byQuestion(cases.lastAnswers(address.reference(), address.finess())),
                Content.Origin.INCIDENT, byQuestion(incidents.lastAnswers(address.reference())));
    }

    private static Map<String, CaseHistory.Event> byQuestion(List<CaseHistory.Event> events) {
        return events.stream().collect(Collectors.toMap(event -> event.change().subject(), Function.identity(),
                (newer, older) -> newer));
    }

    public CaseFile getFile() {
        return file;
    }

    /** The level that the notification gives, in its words. */
    public String getSeverity() {
        return file.form().question(SEVERITY)
                .flatMap(question -> content().answer(SEVERITY).map(answer -> phrases.answer(question, answer)))
                .orElseGet(() -> phrases.text("risk.severity.open"));
    }

    /** The number of the section of the notification that asks for it. */
    public int getSeveritySection() {
        return file.form().sections().stream()
                .filter(one -> one.questions().stream().anyMatch(question -> question.key().equals(SEVERITY)))
                .map(Section::number).findFirst().orElse(1);
    }

    public CaseAddress getAddress() {
        return address;
    }

    public QuestionSheet getSheet() {
        return sheet;
    }

    @Override
    public Question.Level level() {
        return Question.Level.LABORATORY;
    }

    @Override
    public boolean isEditable() {
        return caller.may(Permission.EDIT_CASE);
    }

    @Override
    public String zone() {
        return file.involvement().zone().getId();
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Content content() {
        return file.content();
    }

    @Override
    public Optional<CaseHistory.Event> last(String key) {
        return file.content().origin(key).flatMap(origin -> Stream.ofNullable(last.get(origin))
                .flatMap(events -> Stream.ofNullable(events.get(key))).findFirst());
    }

    @Override
    public Optional<CaseHistory.Event> lastHere(String key) {
        return Optional.ofNullable(last.get(Content.Origin.OWN).get(key));
    }

    @Override
    public String source(String key) {
        return address.laboratory();
    }

    @Override
    public Outcome<?> save(String key, Seen seen, Optional<Answer> to) {
        var outcome = edit.answer(address.reference(), address.finess(), key, seen, to);
        load();
        return outcome;
    }
}
