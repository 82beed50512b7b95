package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.Words;
import java.util.List;
import java.util.Optional;

/**
 * One question of the form.
 *
 * @param key       camelCase; also the JSON name in the API
 * @param label     what is asked
 * @param help      how to answer; both texts empty when nothing needs saying
 * @param type      the shape of an answer
 * @param choices   the closed list, for {@link Type#ONE_OF} and {@link Type#SEVERAL_OF} alone
 * @param level     who answers
 * @param required  when its absence is a gap, if it is asked
 * @param condition when it is asked
 */
public record Question(String key, Words label, Words help, Type type, Optional<Choices> choices, Level level,
        Condition required, Condition condition) {

    /** The shape of an answer, and of its canonical values. */
    public enum Type {
        /** One line, at most {@link #LONGEST_TEXT} characters. */
        TEXT,
        /** At most {@link #LONGEST_LONG_TEXT} characters, lines included. */
        LONG_TEXT,
        /** One code of the list. */
        ONE_OF,
        /** At least one code of the list, each once. */
        SEVERAL_OF,
        /** For example {@code 2021-02-23T18:30+01:00[Europe/Paris]}. */
        MOMENT,
        /** As {@link fr.clepsydre.domain.breach.Count#canonical()} writes it. */
        COUNT,
        /** YES or NO. */
        YES_NO
    }

    /** Who answers. */
    public enum Level {
        /** Shared by the laboratories of an incident; each may say otherwise for itself. */
        INCIDENT,
        /** Each laboratory for itself alone. */
        LABORATORY,
        /** Nobody: it follows from the case. */
        DERIVED
    }

    /** Whether an absent answer is a gap. Never whether filing is allowed: art. 33(4). */
    public enum Need { REQUIRED, OPTIONAL }

    /** Longest one-line text, in characters. */
    public static final int LONGEST_TEXT = 250;
    /** Longest text of several lines, in characters. */
    public static final int LONGEST_LONG_TEXT = 20_000;

    public Question {
        boolean listed = type == Type.ONE_OF || type == Type.SEVERAL_OF;
        if (listed != choices.isPresent()) {
            throw new IllegalArgumentException("a list goes with ONE_OF and SEVERAL_OF: " + key);
        }
    }

    /** Whether its absence is a gap, as the notification stands; nothing that is not asked is required. */
    public Need needIn(Content content) {
        return isAskedIn(content) && required.holds(content) ? Need.REQUIRED : Need.OPTIONAL;
    }

    /** Whether it belongs into this notification: its condition holds, or it was answered, which is never hidden. */
    public boolean isAskedIn(Content content) {
        return condition.holds(content) || content.answer(key).isPresent();
    }

    /**
     * What is wrong with an answer, each refusal at this question's key: EMPTY_ANSWER, TOO_LONG,
     * CONTROL_CHARACTER, ONE_VALUE_ONLY, UNKNOWN_CODE, REPEATED_CODE, COUNT_…, MOMENT_….
     * "Not known yet" is always right. Texts are measured in characters (code points).
     */
    public List<Refusal> check(Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return List.of();
        }
        return new AnswerCheck(this).check(given).stream().map(refusal -> refusal.at(key)).toList();
    }
}
