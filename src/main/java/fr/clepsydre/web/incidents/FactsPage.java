package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.incident.EditIncident;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.web.Missing;
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

/** The questions that an incident answers for all its laboratories, section by section; each saves by itself. */
@Named
@ViewScoped
public class FactsPage implements AnswerBook, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadIncident readIncident;
    @Inject
    private transient EditIncident editIncident;
    @Inject
    private transient Caller caller;
    @Inject
    private transient HttpServletRequest request;

    private transient Incident incident;
    private transient IncidentCard card;
    private transient QuestionSheet sheet;
    private transient Map<String, CaseHistory.Event> last;
    private int section;

    /** Opens the incident that the address names, at its section. */
    public void open() {
        Optional<Incident> found = caller.may(Permission.EDIT_INCIDENT)
                ? Reference.parse(value("reference")).flatMap(readIncident::find)
                : Optional.empty();
        if (found.isEmpty()) {
            Missing.answer();
            return;
        }
        incident = found.get();
        card = new IncidentCard(incident);
        sheet = new QuestionSheet(this);
        load();
        section = getSections().stream().map(Section::number)
                .filter(number -> String.valueOf(number).equals(value("section")))
                .findFirst().orElse(getSections().get(0).number());
    }

    private void load() {
        incident = readIncident.find(incident.reference()).orElseThrow();
        last = readIncident.lastAnswers(incident.reference()).stream().collect(Collectors.toMap(
                event -> event.change().subject(), Function.identity(), (newer, older) -> newer));
    }

    /** Those that have a question for the incident. */
    public List<Section> getSections() {
        return form().sections().stream().filter(part -> !questions(part).isEmpty()).toList();
    }

    public Section getShown() {
        return form().sections().get(section - 1);
    }

    /** The incident's questions of the section that is shown. */
    public List<Question> getQuestions() {
        return questions(getShown());
    }

    private static List<Question> questions(Section part) {
        return part.questions().stream().filter(question -> question.level() == Question.Level.INCIDENT).toList();
    }

    /** How many of that section's questions that arise have an answer, and how many arise. */
    public List<Long> progress(Section part) {
        List<Question> asked = questions(part).stream().filter(question -> question.isAskedIn(content())).toList();
        long answered = asked.stream().filter(question -> content().answer(question.key()).isPresent()).count();
        return List.of(answered, (long) asked.size());
    }

    public Incident getIncident() {
        return incident;
    }

    /** Title and totals, which are saved by a button. */
    public IncidentCard getCard() {
        return card;
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
        return "Europe/Paris";
    }

    @Override
    public Form form() {
        return readIncident.form();
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
    public String source(String key) {
        return "/incidents/" + incident.reference();
    }

    @Override
    public Outcome<?> save(String key, Seen seen, Optional<Answer> to) {
        var outcome = editIncident.answer(incident.reference(), key, seen, to);
        load();
        return outcome;
    }

    private String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
