package fr.clepsydre.app.notification;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.laboratory.CaseDuties;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.breach.Siren;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.notification.Completeness;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Organisation;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody opens the case of a laboratory, and sees what is due, what is missing and what comes next. */
@UseCase(Permission.SEE_CASES)
@ApplicationScoped
public class ReadCase {

    @Inject
    private Incidents incidents;

    @Inject
    private Involvements involvements;

    @Inject
    private CaseDuties duties;

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Directory directory;

    @Inject
    private People people;

    @Inject
    private Forms forms;

    @Inject
    private CaseHistory history;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Empty when there is no such case, or when it is not the caller's to see. */
    public Optional<CaseFile> file(Reference reference, String finess) {
        Optional<Incident> incident = incidents.find(reference, caller.scope());
        Optional<Involvement> involvement = involvements.find(reference, finess, caller.scope());
        return incident.isEmpty() || involvement.isEmpty()
                ? Optional.empty()
                : directory.find(finess).map(laboratory -> file(incident.get(), involvement.get(), laboratory));
    }

    /** All cases of an incident that the caller sees, by name of the laboratory. */
    public List<CaseFile> files(Reference reference) {
        return incidents.find(reference, caller.scope()).stream()
                .flatMap(incident -> involvements.of(reference, caller.scope()).stream()
                        .flatMap(involvement -> directory.find(involvement.finess()).stream()
                                .map(laboratory -> file(incident, involvement, laboratory))))
                .toList();
    }

    /** Empty when the case is not the caller's to see. */
    public Slice<CaseHistory.Event> history(Reference reference, String finess, Slice.Window window) {
        return involvements.find(reference, finess, caller.scope()).isEmpty()
                ? new Slice<>(List.of(), 0)
                : history.of(reference, finess, window);
    }

    /** Every awareness that was ever declared or corrected, and every judgement that followed; the newest first. */
    public List<CaseHistory.Event> awareness(Reference reference, String finess) {
        return involvements.find(reference, finess, caller.scope()).isEmpty()
                ? List.of()
                : history.of(reference, finess, Set.of(Change.Kind.AWARENESS_DECLARED,
                        Change.Kind.AWARENESS_CORRECTED, Change.Kind.FILING_JUDGED_AGAIN));
    }

    /** Who gave each of the laboratory's own answers last. */
    public List<CaseHistory.Event> lastAnswers(Reference reference, String finess) {
        return involvements.find(reference, finess, caller.scope()).isEmpty()
                ? List.of()
                : history.lastAnswers(reference, Optional.of(finess));
    }

    /** The case as that form shows it; as the form that is filled in does, when none leads to that one. */
    public FormView view(CaseFile file, String form) {
        return forms.all().stream().filter(other -> other.key().equals(form))
                .flatMap(other -> forms.mapping(file.form(), other).stream())
                .reduce((older, newer) -> newer)
                .map(mapping -> FormView.of(file, mapping))
                .orElseGet(() -> FormView.of(file));
    }

    /** The question of that key, of whichever form. */
    public Optional<Question> question(String key) {
        return forms.question(key);
    }

    /** What is asked to assess the severity. */
    public Form assessment() {
        return AssessmentQuestions.of(forms);
    }

    private CaseFile file(Incident incident, Involvement involvement, Laboratory laboratory) {
        Instant now = clock.instant();
        Form form = forms.current();
        Duties owed = duties.of(involvement, incident, now);
        Countdown countdown = Countdown.of(owed.notification().orElseThrow().standing(), now, rulebooks.soon());
        Content content = Content.of(incident, involvement, organisation(laboratory), Content.Timing.of(countdown));
        Completeness completeness = Completeness.of(form, content);
        PeopleCounts counts = people.counts(incident.reference(), involvement.finess());
        List<CaseTask> tasks = CaseTask.of(involvement, completeness, counts.people() > 0);
        return new CaseFile(incident, involvement, laboratory, owed, countdown, form, content, completeness,
                tasks, counts, duties.holidays(involvement), rulebooks.soon(), now);
    }

    private static Organisation organisation(Laboratory laboratory) {
        String locality = (laboratory.postcode() + " " + laboratory.town()).strip();
        return new Organisation(laboratory.name(), laboratory.siren().map(Siren::number).orElse(""),
                (laboratory.address() + "\n" + locality).strip());
    }
}
