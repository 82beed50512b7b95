package fr.clepsydre.domain.notification;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers by the key of their question, those of an incident or those of one laboratory. Immutable; in the
 * order of their keys.
 */
public record Answers(Map<String, Answer> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new TreeMap<>(byQuestion));
    }

    public Optional<Answer> answer(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** The one value that was given; empty when it is absent or not known yet. */
    public Optional<String> value(String question) {
        return answer(question).flatMap(
                answer -> answer instanceof Answer.Given given ? Optional.of(given.value()) : Optional.empty());
    }

    public Answers with(String question, Answer answer) {
        Map<String, Answer> copy = new TreeMap<>(byQuestion);
        copy.put(question, answer);
        return new Answers(copy);
    }

    public Answers without(String question) {
        Map<String, Answer> copy = new TreeMap<>(byQuestion);
        copy.remove(question);
        return new Answers(copy);
    }

    /** These, a laboratory's own, on top of the incident's: an own "not known yet" hides the incident's value. */
    public Answers over(Answers base) {
        Map<String, Answer> merged = new TreeMap<>(base.byQuestion);
        merged.putAll(byQuestion);
        return new Answers(merged);
    }
}
