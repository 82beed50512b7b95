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
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.web.laboratory.CaseAddress;
import fr.clepsydre.web.question.AnswerBook;
import fr.clepsydre.web.question.QuestionSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of an incident, section by section of the form: answered once, shared by its laboratories. */
@Named
@ViewScoped
public class FactsPage implements AnswerBook, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PARIS = "Europe/Paris";

    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient EditIncident edit;
    @Inject
    private transient Caller caller;
    @Inject
    private transient HttpServletRequest request;

    private transient CaseAddress address;
    private transient Incident incident;
    private transient QuestionSheet sheet;
    private transient Map<String, CaseHistory.Event> last;
    private int section;

    /** Opens the incident that the address names, at the section that it names, else at the first. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        if (!caller.may(Permission.EDIT_INCIDENT)
                || asked.flatMap(wanted -> incidents.find(wanted.reference())).isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        sheet = new QuestionSheet(this);
        load();
        section = Optional.ofNullable(request.getParameter("section")).filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(number -> getSections().stream().anyMatch(one -> one.number() == number))
                .orElse(getSections().get(0).number());
    }

    private void load() {
        incident = incidents.find(address.reference()).orElseThrow();
        last = incidents.lastAnswers(address.reference()).stream().collect(Collectors.toMap(
                event -> event.change().subject(), Function.identity(), (newer, older) -> newer));
    }

    /** The sections that ask something of the incident. */
    public List<Section> getSections() {
        return form().sections().stream().filter(one -> !shared(one).isEmpty()).toList();
    }

    /** The section that is shown. */
    public Section getShown() {
        return form().sections().stream().filter(one -> one.number() == section).findFirst().orElseThrow();
    }

    public List<Section> getPrevious() {
        return neighbour(-1);
    }

    public List<Section> getNext() {
        return neighbour(1);
    }

    private List<Section> neighbour(int step) {
        List<Section> all = getSections();
        int at = all.indexOf(getShown()) + step;
        return at < 0 || at >= all.size() ? List.of() : List.of(all.get(at));
    }

    /** The questions of a section that the incident answers. */
    public List<Question> shared(Section one) {
        return one.questions().stream().filter(question -> question.level() == Question.Level.INCIDENT).toList();
    }

    /** How many of the asked questions of a section have an answer. */
    public long answered(Section one) {
        return asked(one).stream().filter(question -> incident.answers().answer(question.key()).isPresent()).count();
    }

    /** The questions of a section that are asked as the incident stands. */
    public List<Question> asked(Section one) {
        return shared(one).stream().filter(question -> question.isAskedIn(content())).toList();
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
        return incidents.form();
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
