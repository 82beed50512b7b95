package fr.clepsydre.web;

import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts of the history in words: what happened, from what, to what. */
@Named
@RequestScoped
public class ChangeWords {

    private static final int SHOWN_OF_HASH = 12;

    @Inject
    private ReadIncident incidents;
    @Inject
    private Phrases phrases;
    @Inject
    private Say say;
    @Inject
    private Reader reader;

    /** What somebody did, after their name: "a répondu à « Origine »". */
    public String what(Change change) {
        return isWork(change)
                ? phrases.text("change." + change.kind() + "." + change.subject())
                : phrases.text("change." + change.kind(), subject(change));
    }

    private static boolean isWork(Change change) {
        return change.kind() == Change.Kind.PEOPLE_IMPORT || change.kind() == Change.Kind.LETTER_RUN
                || change.kind() == Change.Kind.LETTERS_TRACKED || change.kind() == Change.Kind.PEOPLE_ERASED;
    }

    /** From what to what; the value alone where nothing stood before. */
    public String values(Change change) {
        String after = change.to().map(value -> value(change, value)).orElseGet(() -> phrases.text("change.gone"));
        return change.from()
                .map(before -> phrases.text("change.from.to", value(change, before), after))
                .orElse(after);
    }

    private String subject(Change change) {
        return switch (change.kind()) {
            case ANSWER_GIVEN, ANSWER_WITHDRAWN -> question(change)
                    .map(question -> question.label().in(phrases.language()))
                    .orElse(change.subject());
            case COUNT_CHANGED -> phrases.coded("count.subject", change.subject());
            case CONTACT_CHANGED, ENQUIRIES_CHANGED -> phrases.coded("contact.role", change.subject());
            case INCIDENT_RECORDED, TITLE_CHANGED, LABORATORY_INVOLVED, AWARENESS_DECLARED, AWARENESS_CORRECTED,
                    STATUS_MOVED, NOTIFICATION_DATED, NOTIFICATION_UNDATED, PEOPLE_IMPORT, LETTER_RUN, LETTERS_TRACKED, SIGNATURE_CHANGED, PEOPLE_DECIDED, PEOPLE_ERASED, EVIDENCE_ATTACHED,
                    NOTIFY_DECIDED, TELL_DECIDED ->
                change.subject();
            case VERSION_FROZEN, VERSION_SIGNED_OFF, SIGN_OFF_TAKEN_BACK, NOTIFICATION_FILED ->
                change.subject().replaceAll("\\D", "");
            case OBLIGATION_DONE, OBLIGATION_UNDONE, LATENESS_EXPLAINED, FILING_JUDGED_AGAIN ->
                incidents.rule(change.subject()).map(rule -> rule.title().in(phrases.language()))
                        .orElse(change.subject());
        };
    }

    private String value(Change change, String value) {
        return switch (change.kind()) {
            case ANSWER_GIVEN, ANSWER_WITHDRAWN -> question(change)
                    .map(question -> phrases.answer(question, Answer.decode(value))).orElse(value);
            case COUNT_CHANGED -> Count.read(value) instanceof Outcome.Accepted<Count> count
                    ? phrases.count(count.value()) : value;
            case CONTACT_CHANGED, ENQUIRIES_CHANGED -> value.lines().filter(line -> !line.isBlank()).collect(Collectors.joining(", "));
            case AWARENESS_DECLARED, AWARENESS_CORRECTED ->
                ZonedMoment.read(value) instanceof Outcome.Accepted<ZonedMoment> moment
                    ? say.brief(moment.value().at(), moment.value().zone().getId()) : value;
            case STATUS_MOVED -> phrases.coded("status", value);
            case NOTIFICATION_DATED, NOTIFICATION_UNDATED, OBLIGATION_DONE, OBLIGATION_UNDONE ->
                say.brief(Instant.parse(value), reader.getZone().getId());
            case LABORATORY_INVOLVED -> say.finess(value);
            case PEOPLE_IMPORT -> imported(value);
            case LETTER_RUN -> printed(value);
            case LETTERS_TRACKED -> tracked(value);
            case PEOPLE_ERASED -> value.matches("\\d{1,18}")
                    ? phrases.text("change.erased", Long.valueOf(value)) : phrases.coded("change.erased", value);
            case FILING_JUDGED_AGAIN -> phrases.coded("clock.judged", value);
            case VERSION_FROZEN -> phrases.coded("version.kind", value.split(" ")[0]);
            case VERSION_SIGNED_OFF -> phrases.coded("version.capacity", value.split(" ")[0]);
            case PEOPLE_DECIDED -> forPeople(change.subject(), value.split(" "));
            case SIGNATURE_CHANGED, EVIDENCE_ATTACHED -> value.substring(0, SHOWN_OF_HASH);
            case NOTIFICATION_FILED -> filed(value);
            case NOTIFY_DECIDED, TELL_DECIDED -> decided(value);
            case INCIDENT_RECORDED, TITLE_CHANGED, LATENESS_EXPLAINED, SIGN_OFF_TAKEN_BACK -> value;
        };
    }

    /** When, and the authority's number. */
    private String filed(String value) {
        String[] parts = value.split(" ", 2);
        return ZonedMoment.read(parts[0]) instanceof Outcome.Accepted<ZonedMoment> moment
                ? phrases.text("change.filed", say.brief(moment.value().at(), moment.value().zone().getId()), parts[1])
                : value;
    }

    /** How many, and where. */
    private String tracked(String value) {
        String[] parts = value.split(" ", 2);
        return say.number(Long.parseLong(parts[0])) + (parts.length > 1 && !parts[1].isBlank() ? ", " + parts[1] : "");
    }

    /** Processed, rows, people, duplicates, refused. */
    private String imported(String figures) {
        Object[] numbers = Arrays.stream(figures.split(" ")).map(Long::valueOf).toArray();
        return phrases.text("change.figures.import", numbers);
    }

    /** Processed, people, letters, files, the date on the letters. */
    private String printed(String figures) {
        String[] parts = figures.split(" ");
        return phrases.text("change.figures.letters", Long.valueOf(parts[2]), Long.valueOf(parts[3]),
                Long.parseLong(parts[0]) - Long.parseLong(parts[2]), phrases.day(LocalDate.parse(parts[4])));
    }

    /** What was decided and for how many, and why: a finding, or the reason for which no letter is written. */
    private String forPeople(String subject, String... parts) {
        String why = parts[0].equals("LEFT_OUT")
                ? phrases.coded("patients.no", subject)
                : phrases.remark(subject);
        return phrases.text("patients.done." + parts[0], Long.valueOf(parts[1]), why);
    }

    /** The choice, and the ground after a space. */
    private String decided(String canonical) {
        String[] parts = canonical.split(" ", 2);
        String choice = phrases.coded("risk.choice", parts[0]);
        return parts.length == 1 ? choice
                : phrases.text("risk.choice.ground", choice, phrases.coded("risk.ground", parts[1]));
    }

    private Optional<Question> question(Change change) {
        return incidents.question(change.subject());
    }
}
