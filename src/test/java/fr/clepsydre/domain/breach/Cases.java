package fr.clepsydre.domain.breach;

import static fr.clepsydre.domain.Outcomes.value;

import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Condition;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.Decision.Choice;
import fr.clepsydre.domain.severity.Decision.Ground;
import fr.clepsydre.domain.severity.Decision.Subject;
import fr.clepsydre.domain.severity.ScoreRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Cases of tests, in February 2021. Times are those of UTC, "now" is 5 March. */
public final class Cases {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Instant NOW = Instant.parse("2021-03-05T12:00:00Z");
    public static final Instant ALERTED = Instant.parse("2021-02-23T08:00:00Z");
    public static final Instant AWARE = Instant.parse("2021-02-23T17:30:00Z");
    public static final Instant NOTIFIED = Instant.parse("2021-02-26T17:30:00Z");
    public static final Timeline UNKNOWN_TIMELINE = Timeline.of(Answers.NONE);

    private static final Words WORDS = new Words("fr", "en");

    private Cases() {}

    public static Incident incident() {
        return value(Incident.record(new Reference(2021, 1), "A file for sale", NOW));
    }

    public static Involvement alerted() {
        return value(Involvement.begin(new Reference(2021, 1), "220000012", PARIS, ALERTED));
    }

    public static Involvement aware() {
        return value(alerted().declareAwareness(awareness(AWARE), NOW, UNKNOWN_TIMELINE, KnownRules.BOOK));
    }

    public static Involvement notified() {
        return value(aware().moveTo(MoveRequest.notified(NOTIFIED, ""), NOW));
    }

    /** Somebody who decides when nothing is known of the severity. */
    public static Decider decider() {
        return new Decider("Claire", NOW, ScoreRange.UNKNOWN);
    }

    /** Of a decision that has a ground or a reason. */
    public static Decision decision(Subject subject, Choice choice, Optional<Ground> ground) {
        return new Decision(subject, choice, ground, "because");
    }

    /** Without a ground. */
    public static Decision decision(Subject subject, Choice choice) {
        return decision(subject, choice, Optional.empty());
    }

    public static Awareness awareness(Instant at) {
        return new Awareness(at, PARIS, "the press named us", "lab01", Optional.empty());
    }

    public static Question question(String key, Question.Type type, Question.Level level) {
        return new Question(key, WORDS, WORDS, type, Optional.empty(), level, new Condition.Always(),
                new Condition.Always());
    }

    public static Question moment(Milestone milestone) {
        return question(milestone.question(), Question.Type.MOMENT, Question.Level.INCIDENT);
    }

    public static Answer at(String instant) {
        return Answer.of(new ZonedMoment(Instant.parse(instant), PARIS).canonical());
    }
}
