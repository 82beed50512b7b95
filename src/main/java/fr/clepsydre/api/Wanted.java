package fr.clepsydre.api;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The answers and counts that a body asks for.
 *
 * @param given     by question
 * @param withdrawn questions whose answer is taken back: those that are null
 * @param counts    under {@code persons} and {@code records}
 */
record Wanted(Map<String, Answer> given, Set<String> withdrawn, Map<Counts.Subject, Count> counts) {

    /**
     * Every name of the body but these. Ends with 422 and all refusals at once.
     *
     * @param questions a question of any form by its key
     */
    static Wanted read(Function<String, Optional<Question>> questions, Body body, Set<String> but) {
        var wanted = new Wanted(new LinkedHashMap<>(), new LinkedHashSet<>(), new EnumMap<>(Counts.Subject.class));
        List<Refusal> refusals = new ArrayList<>();
        for (String name : body.names(but)) {
            refusals.addAll(wanted.take(questions, name, body.json().get(name)));
        }
        if (!refusals.isEmpty()) {
            throw Refused.because(refusals);
        }
        return wanted;
    }

    /** Whether nothing is asked for. */
    boolean isEmpty() {
        return given.isEmpty() && withdrawn.isEmpty() && counts.isEmpty();
    }

    private List<Refusal> take(Function<String, Optional<Question>> questions, String name, JsonValue value) {
        for (Counts.Subject subject : Counts.Subject.values()) {
            if (subject.key().equals(name)) {
                return count(subject, value);
            }
        }
        Optional<Question> question = questions.apply(name);
        if (question.isEmpty()) {
            return List.of(Refusal.of("UNKNOWN_QUESTION", name).at(name));
        }
        if (value == JsonValue.NULL || value.getValueType() == JsonValue.ValueType.NULL) {
            withdrawn.add(name);
            return List.of();
        }
        Outcome<Answer> read = AnswerJson.read(question.get(), value);
        if (read instanceof Outcome.Accepted<Answer> answer) {
            given.put(name, answer.value());
        }
        return read.refusals();
    }

    private List<Refusal> count(Counts.Subject subject, JsonValue value) {
        Outcome<Count> read = CountJson.read(value);
        if (read instanceof Outcome.Accepted<Count> count) {
            counts.put(subject, count.value());
        }
        return read.refusals().stream().map(refusal -> refusal.at(subject.key())).toList();
    }
}
