package fr.clepsydre.app.letter;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.notification.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all letters of one laboratory say: art. 34(2) with 33(3)(b), (c) and (d), from its case as it stands.
 *
 * @param answers the laboratory's own over the incident's
 */
record SharedPart(Answers answers, Involvement involvement, Laboratory laboratory, LetterWords words) {

    static SharedPart of(Incident incident, Involvement involvement, Laboratory laboratory, LetterWords words) {
        return new SharedPart(involvement.answers().over(incident.answers()), involvement, laboratory, words);
    }

    /** Refuses with WHAT_HAPPENED_UNKNOWN: a letter that does not say what happened informs nobody. */
    Outcome<LetterSetting> on(LocalDate date) {
        Optional<String> happened = answers.value("communicationContent").filter(text -> !text.isBlank())
                .or(() -> answers.value("description")).filter(text -> !text.isBlank());
        return happened.isEmpty()
                ? Outcome.refused(Refusal.of("WHAT_HAPPENED_UNKNOWN").at("communicationContent", "description"))
                : Outcome.accepted(new LetterSetting(words.language(), sender(), laboratory.town(), date,
                        happened.get(),
                        together("confidentialityConsequences", "integrityConsequences", "availabilityConsequences"),
                        together("measuresTaken", "measuresPlanned"), contact()));
    }

    /** Answers one below the other; those not known yet say nothing in a letter. */
    private String together(String... questions) {
        return Stream.of(questions).flatMap(question -> answers.value(question).stream()).map(String::strip)
                .filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    private LetterSetting.Sender sender() {
        Contact representative = involvement.contacts().legalRepresentative();
        String signatory = representative.name().isEmpty() ? laboratory.name() : representative.name();
        String unnamed = representative.name().isEmpty() ? words.management() : words.representative();
        String title = representative.title().isEmpty() ? unnamed : representative.title();
        List<String> letterhead = Stream.of(laboratory.name(), laboratory.address(), town())
                .filter(line -> !line.isBlank()).toList();
        return new LetterSetting.Sender(laboratory.name(), letterhead, signatory, title);
    }

    private LetterSetting.Contact contact() {
        String post = laboratory.address().isBlank() && town().isEmpty()
                ? ""
                : joined(laboratory.name(), laboratory.address(), town());
        Contact enquiries = involvement.contacts().enquiries();
        String phone = enquiries.phone().isEmpty() ? laboratory.phone().orElse("") : enquiries.phone();
        return new LetterSetting.Contact(phone, enquiries.title(), post, enquiries.email(), officer());
    }

    private String officer() {
        Contact officer = involvement.contacts().dpo();
        String email = officer.email().isEmpty() ? laboratory.dpoEmail().orElse("") : officer.email();
        return joined(officer.name(), email, officer.phone());
    }

    private String town() {
        return (laboratory.postcode() + " " + laboratory.town()).strip();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
