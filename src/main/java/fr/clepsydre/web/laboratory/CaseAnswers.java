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
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.web.question.AnswerBook;
import fr.clepsydre.web.question.QuestionSheet;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page on which one laboratory is asked: its own answers over the incident's. */
abstract class CaseAnswers implements AnswerBook, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadCase cases;
    @Inject
    private transient ReadIncident incidents;
    @Inject
    private transient EditCase edit;
    @Inject
    transient Caller caller;

    private transient CaseAddress address;
    private transient CaseFile file;
    private transient QuestionSheet sheet;
    private transient Map<Content.Origin, Map<String, CaseHistory.Event>> last;

    /** Opens the case that the address names; false, and an answer that there is none, if it cannot be. */
    final boolean found() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        if (asked.isEmpty() || cases.file(asked.get().reference(), asked.get().finess()).isEmpty()) {
            CaseAddress.notFound();
            return false;
        }
        address = asked.get();
        sheet = new QuestionSheet(this);
        load();
        return true;
    }

    void load() {
        file = cases.file(address.reference(), address.finess()).orElseThrow();
        last = Map.of(
                Content.Origin.OWN, byQuestion(cases.lastAnswers(address.reference(), address.finess())),
                Content.Origin.INCIDENT, byQuestion(incidents.lastAnswers(address.reference())));
    }

    private static Map<String, CaseHistory.Event> byQuestion(List<CaseHistory.Event> events) {
        return events.stream().collect(Collectors.toMap(event -> event.change().subject(), Function.identity(),
                (newer, older) -> newer));
    }

    /** When something was answered here last. */
    public List<Instant> getBefore() {
        return last.values().stream().flatMap(events -> events.values().stream()).map(CaseHistory.Event::at)
                .max(Comparator.naturalOrder()).stream().toList();
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
    public Optional<CaseHistory.Event> last(String key) {
        return content().origin(key).flatMap(origin -> Stream.ofNullable(last.get(origin))
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
