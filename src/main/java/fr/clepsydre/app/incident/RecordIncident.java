package fr.clepsydre.app.incident;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An incident comes into the register (art. 33(5)): a title is enough, everything else may follow. */
@UseCase(Permission.RECORD_INCIDENT)
@ApplicationScoped
public class RecordIncident {

    private static final ZoneId REGISTER = ZoneId.of("Europe/Paris");

    @Inject
    private Incidents incidents;

    @Inject
    private CaseHistory history;

    @Inject
    private Forms forms;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Refuses as {@link Incident#record} and {@link Incident#answerAll} do, and with UNKNOWN_QUESTION. */
    public Outcome<Incident> record(String title, Map<String, Answer> answers) {
        Instant now = clock.instant();
        int year = now.atZone(REGISTER).getYear();
        Outcome<Incident> recorded = Incident.record(incidents.next(year), title, now);
        return recorded instanceof Outcome.Accepted<Incident> accepted ? answered(accepted, answers, now) : recorded;
    }

    private Outcome<Incident> answered(Outcome.Accepted<Incident> recorded, Map<String, Answer> answers, Instant now) {
        Outcome<Map<Question, Answer>> known = KnownQuestions.of(forms, answers);
        if (!(known instanceof Outcome.Accepted<Map<Question, Answer>> questions)) {
            return new Outcome.Refused<>(known.refusals());
        }
        Outcome<Incident> outcome = recorded.value().answerAll(questions.value(), now);
        if (outcome instanceof Outcome.Accepted<Incident> accepted) {
            Account by = caller.known();
            incidents.add(accepted.value(), by);
            List<Change> changes = new ArrayList<>(recorded.changes());
            changes.addAll(accepted.changes());
            history.append(accepted.value().reference(), Optional.empty(), changes, by, now);
        }
        return outcome;
    }
}
