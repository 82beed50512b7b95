package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.FormView;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Completeness;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.web.question.AnswerBook;
import fr.clepsydre.web.question.QuestionSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workspace of a laboratory's notification: one section of the form, what is missing, the pages as they will be. */
@Named
@ViewScoped
public class NotificationPage implements AnswerBook, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient EditCase edit;
    @Inject
    private transient Caller caller;
    @Inject
    private transient HttpServletRequest request;

    private transient CaseAddress address;
    private transient CaseFile file;
    private transient FormView view;
    private transient QuestionSheet sheet;
    private transient Map<Content.Origin, Map<String, CaseHistory.Event>> last;
    private int section;
    private String asked = "";

    /** Opens the case that the address names, at the section that it names, else at the first that is not complete. */
    public void open() {
        Optional<CaseAddress> wanted = CaseAddress.asked();
        if (wanted.isEmpty() || cases.file(wanted.get().reference(), wanted.get().finess()).isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = wanted.get();
        asked = Optional.ofNullable(request.getParameter("form")).orElse("");
        sheet = new QuestionSheet(this);
        load();
        section = section().orElseGet(this::firstIncomplete);
    }

    private void load() {
        file = cases.file(address.reference(), address.finess()).orElseThrow();
        view = cases.view(file, asked);
        last = Map.of(
                Content.Origin.OWN, byQuestion(cases.lastAnswers(address.reference(), address.finess())),
                Content.Origin.INCIDENT, byQuestion(incidents.lastAnswers(address.reference())));
    }

    private static Map<String, CaseHistory.Event> byQuestion(List<CaseHistory.Event> events) {
        return events.stream().collect(Collectors.toMap(event -> event.change().subject(), Function.identity(),
                (newer, older) -> newer));
    }

    private Optional<Integer> section() {
        return Optional.ofNullable(request.getParameter("section"))
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= form().sections().size());
    }

    private int firstIncomplete() {
        return view.completeness().sections().stream()
                .filter(share -> share.answered() < share.asked())
                .map(share -> share.section().number())
                .findFirst().orElse(1);
    }

    /** The section that is shown, then the ones before and after it where there are some. */
    public Completeness.Share getShown() {
        return view.completeness().sections().get(section - 1);
    }

    public Collection<Completeness.Share> getPrevious() {
        return neighbour(section - 1);
    }

    public Collection<Completeness.Share> getNext() {
        return neighbour(section + 1);
    }

    private Collection<Completeness.Share> neighbour(int number) {
        return view.completeness().sections().stream().filter(share -> share.section().number() == number).toList();
    }

    /** Reads the case anew, once its deadline has passed while the page was open. */
    public void look() {
        load();
    }

    /** Milliseconds until the deadline; empty when none is running. */
    public String getLeft() {
        return file.deadline().map(deadline -> Duration.between(file.now(), deadline.target()).toMillis())
                .filter(left -> left > 0).map(String::valueOf).orElse("");
    }

    /** When something was answered here last. */
    public List<Instant> getBefore() {
        return last.values().stream().flatMap(events -> events.values().stream()).map(CaseHistory.Event::at)
                .max(Comparator.naturalOrder()).stream().toList();
    }

    public boolean isPreviewed() {
        return caller.may(Permission.EXPORT_DOCUMENTS) && view.mapping().isEmpty();
    }

    /** Whether the formats for other programs are offered: beside the form that they follow. */
    public boolean isExchanged() {
        return caller.may(Permission.EXPORT_DOCUMENTS) && view.mapping().isPresent();
    }

    public FormView getView() {
        return view;
    }

    /** Link to a section of the form that is shown. */
    public String to(int number) {
        return view.mapping().map(mapping -> "?form=" + mapping.to().key() + "&section=").orElse("?section=") + number;
    }

    public CaseFile getFile() {
        return file;
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
        return view.form();
    }

    @Override
    public Content content() {
        return view.content();
    }

    @Override
    public Optional<CaseHistory.Event> last(String key) {
        return view.content().origin(key).flatMap(origin -> Stream.ofNullable(last.get(origin))
                .flatMap(events -> Stream.ofNullable(events.get(key))).findFirst());
    }

    @Override
    public Optional<CaseHistory.Event> lastHere(String key) {
        return Optional.ofNullable(last.get(Content.Origin.OWN).get(key));
    }

    @Override
    public String source(String key) {
        return address.laboratory() + view.source(key).map(from -> "/notification?section=" + from.number()).orElse("");
    }

    @Override
    public Outcome<?> save(String key, Seen seen, Optional<Answer> to) {
        var outcome = edit.answer(address.reference(), address.finess(), key, seen, to);
        load();
        return outcome;
    }
}
