package fr.clepsydre.app.notification;

import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import java.util.Optional;

/** What the notification of a laboratory says: its own answers, the incident's, and what follows from the case. */
final class CaseContent {

    private CaseContent() {
    }

    static Content of(Form form, Incident incident, Involvement involvement, Laboratory laboratory,
            Countdown countdown) {
        return new Content(involvement.answers(), incident.answers(), derived(form, involvement, laboratory),
                countdown.status().isLate() ? Content.Timing.LATE : Content.Timing.IN_TIME);
    }

    private static Answers derived(Form form, Involvement involvement, Laboratory laboratory) {
        var derived = new Derived(form);
        derived.put("siren", laboratory.siren().map(Object::toString));
        derived.put("organisationName", Optional.of(laboratory.name()));
        derived.put("organisationAddress", Optional.of(address(laboratory)));
        derived.put("legalRepresentativeName", Optional.of(involvement.contacts().legalRepresentative().name()));
        derived.put("legalRepresentativeTitle", Optional.of(involvement.contacts().legalRepresentative().title()));
        derived.put("legalRepresentativeEmail", Optional.of(involvement.contacts().legalRepresentative().email()));
        derived.put("legalRepresentativePhone", Optional.of(involvement.contacts().legalRepresentative().phone()));
        derived.put("contactName", Optional.of(involvement.contacts().dpo().name()));
        derived.put("contactTitle", Optional.of(involvement.contacts().dpo().title()));
        derived.put("contactEmail", Optional.of(involvement.contacts().dpo().email()));
        derived.put("contactPhone", Optional.of(involvement.contacts().dpo().phone()));
        derived.put("awareness", involvement.awareness().map(aware -> aware.moment().canonical()));
        derived.put("persons", Optional.of(involvement.counts().persons().canonical()));
        derived.put("records", Optional.of(involvement.counts().records().canonical()));
        return derived.answers;
    }

    private static String address(Laboratory laboratory) {
        return String.join("\n", laboratory.address(), (laboratory.postcode() + " " + laboratory.town()).strip())
                .strip();
    }

    private static final class Derived {

        private final Form form;
        private Answers answers = Answers.NONE;

        private Derived(Form form) {
            this.form = form;
        }

        private void put(String question, Optional<String> value) {
            value.filter(text -> !text.isBlank())
                    .filter(text -> form.question(question).isPresent())
                    .ifPresent(text -> answers = answers.with(question, Answer.of(text)));
        }
    }
}
