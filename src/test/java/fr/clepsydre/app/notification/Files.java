package fr.clepsydre.app.notification;

import static fr.clepsydre.domain.Outcomes.value;

import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Completeness;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Organisation;
import fr.clepsydre.store.form.Forms;
import java.util.Map;

/** Case files for tests, on the form that ships. */
public final class Files {

    private static final Form FORM = Forms.cnil();

    private Files() {
    }

    /** Nature is known, cause is not known yet, the rest is open; persons are estimated. */
    public static CaseFile aware() {
        return file(value(Cases.aware().changePersons(new Count.Estimate(81_000, "éditeur"))));
    }

    public static CaseFile notified() {
        return file(Cases.notified());
    }

    /** A case file as the use case makes it. */
    public static CaseFile file(Involvement involvement) {
        Incident incident = value(Cases.incident().answerAll(Map.of(
                FORM.question("nature").orElseThrow(), Answer.of("CONFIDENTIALITY", "AVAILABILITY"),
                FORM.question("cause").orElseThrow(), Answer.NOT_KNOWN_YET,
                FORM.question("crossBorder").orElseThrow(), Answer.of("NO"),
                FORM.question("breachStart").orElseThrow(), Cases.at("2021-02-14T08:00:00Z")), Cases.NOW));
        Laboratory laboratory = Laboratory.named(new Finess(involvement.finess()), "Laboratoire de l’Étoile");
        Duties duties = Duties.of(involvement, incident.answers(), KnownRules.BOOK, Holidays.NONE, Cases.NOW);
        Countdown countdown = Countdown.of(duties.notification().orElseThrow().standing(), Cases.NOW, Countdown.SOON);
        Content content = Content.of(incident, involvement,
                new Organisation(laboratory.name(), "", ""), Content.Timing.of(countdown));
        Completeness completeness = Completeness.of(FORM, content);
        return new CaseFile(incident, involvement, laboratory, duties, countdown, FORM, content,
                completeness, CaseTask.of(involvement, completeness, false), PeopleCounts.NONE,
                Holidays.NONE, Countdown.SOON, Cases.NOW);
    }
}
