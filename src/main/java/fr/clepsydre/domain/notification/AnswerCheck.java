package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether given values fit the type of a question. */
final class AnswerCheck {

    private final Question question;

    AnswerCheck(Question question) {
        this.question = question;
    }

    List<Refusal> check(Answer.Given given) {
        if (question.type() != Question.Type.SEVERAL_OF && given.values().size() > 1) {
            return List.of(Refusal.of("ONE_VALUE_ONLY", given.values().size()));
        }
        if (given.values().stream().anyMatch(String::isBlank)) {
            return List.of(Refusal.of("EMPTY_ANSWER"));
        }
        String value = given.value();
        return switch (question.type()) {
            case TEXT -> text(value, Question.LONGEST_TEXT, "");
            case LONG_TEXT -> text(value, Question.LONGEST_LONG_TEXT, "\r\n\t");
            case ONE_OF, SEVERAL_OF -> codes(given.values());
            case MOMENT -> ZonedMoment.read(value).refusals();
            case COUNT -> Count.read(value).refusals();
            case YES_NO -> Set.of("YES", "NO").contains(value)
                    ? List.of()
                    : List.of(Refusal.of("UNKNOWN_CODE", value));
        };
    }

    private static List<Refusal> text(String value, int limit, String allowedControls) {
        int length = value.codePointCount(0, value.length());
        if (length > limit) {
            return List.of(Refusal.of("TOO_LONG", limit, length));
        }
        // A lone surrogate or a control character does not survive the database, a PDF or a CSV file.
        boolean broken = value.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && allowedControls.indexOf(point) < 0);
        return broken ? List.of(Refusal.of("CONTROL_CHARACTER")) : List.of();
    }

    private List<Refusal> codes(List<String> codes) {
        Choices choices = question.choices().orElseThrow();
        Set<String> seen = new TreeSet<>();
        for (String code : codes) {
            if (!choices.has(code)) {
                return List.of(Refusal.of("UNKNOWN_CODE", code));
            }
            if (!seen.add(code)) {
                return List.of(Refusal.of("REPEATED_CODE", code));
            }
        }
        return List.of();
    }
}
