package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Rulebook;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decisions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One laboratory in one incident: a controller of its own, with its own clock, counts, contacts and notification
 * (GDPR art. 33(1)). Immutable: every method answers the next state and the facts for the history.
 *
 * @param incident the incident
 * @param finess   the laboratory
 * @param zone     where it keeps its clock
 * @param progress how far it is
 * @param counts   of its own people and records
 * @param contacts whom to ask
 * @param answers  its own, where they differ from the incident's or where each answers for itself
 * @param duties   the rules that it keeps, and what was recorded of them
 */
public record Involvement(Reference incident, String finess, ZoneId zone, Progress progress, Counts counts,
        Contacts contacts, Answers answers, DutyBook duties) {

    private static final Set<Question.Level> LEVELS = Set.of(Question.Level.INCIDENT, Question.Level.LABORATORY);

    /** The laboratory comes into the incident. */
    public static Outcome<Involvement> begin(Reference incident, String finess, ZoneId zone, Instant alertedAt) {
        Involvement involvement = new Involvement(incident, finess, zone, Progress.alerted(alertedAt),
                Counts.UNKNOWN, Contacts.NOBODY, Answers.NONE, DutyBook.EMPTY);
        return Outcome.accepted(involvement, Change.first(Change.Kind.LABORATORY_INVOLVED, "finess", finess));
    }

    public CaseStatus status() {
        return progress.status();
    }

    public Optional<Awareness> awareness() {
        return progress.awareness();
    }

    /** What was decided on the risk. */
    public Decisions decisions() {
        return duties.decisions();
    }

    /**
     * Starts the clock. Refuses with AWARENESS_ALREADY_DECLARED, IN_FUTURE, AWARENESS_BEFORE_LAW,
     * AWARENESS_BEFORE_START or AWARENESS_AFTER_NOTIFICATION; a repeat of the same changes nothing. The case keeps the
     * rules that were in force then, whatever becomes of the book.
     *
     * @param timeline the incident's, this laboratory's own answers on top
     */
    public Outcome<Involvement> declareAwareness(Awareness declared, Instant now, Timeline timeline,
            Rulebook rulebook) {
        if (awareness().isPresent()) {
            return awareness().get().equals(declared)
                    ? Outcome.accepted(this)
                    : Outcome.refused(Refusal.of("AWARENESS_ALREADY_DECLARED",
                            awareness().get().moment().canonical()).at("awareness"));
        }
        return aware(declared, now, timeline, rulebook, Change.first(Change.Kind.AWARENESS_DECLARED, "awareness",
                declared.moment().canonical()).because(declared.reason()));
    }

    /**
     * Corrects what was declared; refuses with AWARENESS_MISSING, else as {@link #declareAwareness} does. What was
     * filed already is judged again, and the history says so.
     */
    public Outcome<Involvement> correctAwareness(Awareness corrected, Instant now, Timeline timeline,
            Rulebook rulebook) {
        if (awareness().isEmpty()) {
            return Outcome.refused(Refusal.of("AWARENESS_MISSING", status()).at("awareness"));
        }
        Awareness before = awareness().get();
        return before.equals(corrected)
                ? Outcome.accepted(this)
                : aware(corrected, now, timeline, rulebook, Change.moved(Change.Kind.AWARENESS_CORRECTED, "awareness",
                        before.moment().canonical(), corrected.moment().canonical()).because(corrected.reason()));
    }

    private Outcome<Involvement> aware(Awareness declared, Instant now, Timeline timeline, Rulebook rulebook,
            Change change) {
        List<Refusal> refusals = AwarenessCheck.check(declared, progress.notifiedAt(), timeline, now, rulebook);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Involvement next = new Involvement(incident, finess, zone, progress.aware(declared), counts, contacts, answers,
                duties.keeping(rulebook.keeping(duties.kept(), declared.moment())));
        List<Change> changes = new ArrayList<>(List.of(change));
        judgedAgain(next).ifPresent(changes::add);
        return new Outcome.Accepted<>(next, changes);
    }

    private Optional<Change> judgedAgain(Involvement next) {
        return Rulebook.notification(duties.kept()).flatMap(rule -> judgement()
                .flatMap(before -> next.judgement().map(after -> Change.moved(Change.Kind.FILING_JUDGED_AGAIN,
                        rule.key(), before.name(), after.name()))));
    }

    private Optional<Countdown.Status> judgement() {
        return Rulebook.notification(duties.kept())
                .flatMap(rule -> awareness().map(aware -> Deadline.of(aware.moment(), rule, Holidays.NONE)))
                .flatMap(deadline -> progress.notifiedAt().map(filed -> deadline.isMetAt(filed)
                        ? Countdown.Status.MET
                        : Countdown.Status.MISSED));
    }

    /**
     * Records that an obligation was done. Refuses with OBLIGATION_UNKNOWN, OBLIGATION_DONE_ELSEWHERE (the case itself
     * says when: by the filing, by the processor's notice), IN_FUTURE or NOTE_TOO_LONG.
     */
    public Outcome<Involvement> recordDone(String rule, Obligation.Done done, Instant now, List<Rule> rules) {
        return duties.recordDone(rule, done, now, rules).map(this::booked);
    }

    /** Takes back what {@link #recordDone} recorded; refuses with OBLIGATION_NOT_DONE or REASON_MISSING. */
    public Outcome<Involvement> takeBackDone(String rule, String reason) {
        return duties.takeBackDone(rule, reason).map(this::booked);
    }

    /** Says why an obligation is late; refuses with OBLIGATION_UNKNOWN, REASON_MISSING or REASON_TOO_LONG. */
    public Outcome<Involvement> explain(String rule, Obligation.Explanation why, List<Rule> rules) {
        return duties.explain(rule, why, rules).map(this::booked);
    }

    private Involvement booked(DutyBook next) {
        return new Involvement(incident, finess, zone, progress, counts, contacts, answers, next);
    }

    /** Number of people concerned at this laboratory. */
    public Outcome<Involvement> changePersons(Count to) {
        return changeCount(Counts.Subject.PERSONS, to);
    }

    /** Number of records concerned at this laboratory. */
    public Outcome<Involvement> changeRecords(Count to) {
        return changeCount(Counts.Subject.RECORDS, to);
    }

    private Outcome<Involvement> changeCount(Counts.Subject subject, Count to) {
        return counts.change(subject, to).map(changed ->
                new Involvement(incident, finess, zone, progress, changed, contacts, answers, duties));
    }

    /** Refuses with TOO_LONG, CONTROL_CHARACTER or EMAIL_MALFORMED, at the part at fault. */
    public Outcome<Involvement> changeContact(Contact.Role role, Contact to) {
        return contacts.change(role, to).map(changed ->
                new Involvement(incident, finess, zone, progress, counts, changed, answers, duties));
    }

    /**
     * Several answers together, all or none; a question of level INCIDENT is then answered otherwise for this
     * laboratory alone. Refuses as {@link Incident#answerAll} does, and with AWARENESS_BEFORE_START.
     *
     * @param shared the incident's answers
     */
    public Outcome<Involvement> answerAll(Map<Question, Answer> given, Answers shared, Instant now) {
        return answered(answering(shared, now).answer(answers, given));
    }

    /** One answer; see {@link #answerAll}. */
    public Outcome<Involvement> answer(Question question, Answer answer, Answers shared, Instant now) {
        return answerAll(Map.of(question, answer), shared, now);
    }

    /** Takes an own answer back; the incident's shows again, if it has one. */
    public Outcome<Involvement> withdraw(Question question, Answers shared, Instant now) {
        return answered(answering(shared, now).withdraw(answers, question));
    }

    /**
     * What the incident's answers would say against this case: AWARENESS_BEFORE_START, unless an own answer stands in
     * their place.
     */
    public List<Refusal> conflicts(Answers shared) {
        Timeline timeline = Timeline.of(answers.over(shared));
        return awareness().stream().flatMap(aware -> timeline.conflictsWith(aware.moment()).stream())
                .filter(refusal -> refusal.fields().stream().noneMatch(field -> answers.answer(field).isPresent()))
                .toList();
    }

    private Answering answering(Answers shared, Instant now) {
        return new Answering(LEVELS, shared, awareness().map(Awareness::moment), now);
    }

    private Outcome<Involvement> answered(Outcome<Answers> outcome) {
        return outcome.map(given ->
                new Involvement(incident, finess, zone, progress, counts, contacts, given, duties));
    }

    /**
     * Moves the case on or back. Refuses with MOVE_NOT_ALLOWED, COMMENT_MISSING, COMMENT_TOO_LONG,
     * AWARENESS_MISSING, NOTIFICATION_INSTANT_MISSING, IN_FUTURE or NOTIFIED_BEFORE_AWARENESS. To NOT_NOTIFIABLE is a
     * decision not to notify, with the comment as its reason, and may be refused as {@link #decide} does; from there
     * it is open again.
     */
    public Outcome<Involvement> moveTo(MoveRequest request, Decider by) {
        return new Deciding(this, by).move(request);
    }

    /**
     * A move that decides nothing on the risk; see {@link #moveTo(MoveRequest, Decider)}. Throws
     * IllegalArgumentException for one that does: somebody must have decided it.
     */
    public Outcome<Involvement> moveTo(MoveRequest request, Instant now) {
        Outcome<Progress> moved = progress.move(request, now);
        boolean decides = request.to() == CaseStatus.NOT_NOTIFIABLE || status() == CaseStatus.NOT_NOTIFIABLE;
        if (decides && moved instanceof Outcome.Accepted<Progress> accepted && !accepted.changes().isEmpty()) {
            throw new IllegalArgumentException("a decision is somebody's");
        }
        return moved.map(this::at);
    }

    /**
     * A version of its notification was filed. The first stops the clock; what follows it completes it (art. 33(4)),
     * which is recorded of the rules that ask for that. Refuses as {@link #moveTo} does.
     *
     * @param filed when, by whom it was recorded, and the number that the authority gave
     */
    public Outcome<Involvement> notified(Obligation.Done filed, boolean completes, Instant now, List<Rule> rules) {
        if (progress.notifiedAt().isEmpty()) {
            return moveTo(MoveRequest.notified(filed.at(), ""), now);
        }
        Involvement next = this;
        List<Change> changes = new ArrayList<>();
        for (Rule rule : completes ? Rulebook.completing(rules) : List.<Rule>of()) {
            if (!next.duties.done().containsKey(rule.key())
                    && next.recordDone(rule.key(), filed, now, rules) instanceof Outcome.Accepted<Involvement> done) {
                next = done.value();
                changes.addAll(done.changes());
            }
        }
        return new Outcome.Accepted<>(next, changes);
    }

    /**
     * A person decides whether the authority is notified (art. 33(1)) or the people are told (art. 34(1)). Refuses as
     * {@link Decision#check} does, and with NOTIFIED_ALREADY (when) or TELLING_WITHOUT_NOTIFYING. Not to notify moves
     * the case to NOT_NOTIFIABLE, to think again of it moves it back; once both are decided it is assessed.
     */
    public Outcome<Involvement> decide(Decision decision, Decider by) {
        return new Deciding(this, by).decide(decision);
    }

    Involvement deciding(Decision decision, Decider by) {
        return booked(duties.deciding(decision, by));
    }

    Involvement at(Progress next) {
        return new Involvement(incident, finess, zone, next, counts, contacts, answers, duties);
    }
}
