package fr.clepsydre.domain.notification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What becomes of answers to the other form of a mapping that come from elsewhere.
 *
 * @param given answers to record: to the form that is filled in wherever a rule leads back, else to the other form
 * @param left  questions of the other form whose answer is not taken over because it follows from the case, which says
 *              something else
 */
public record Arrival(Map<String, Answer> given, List<String> left) {

    public Arrival {
        given = Map.copyOf(given);
        left = List.copyOf(left);
    }

    /** What arrives, held against what the case says. An answer that is there already is no news, and nothing follows from it. */
    public static Arrival of(FormMapping mapping, Content present, Answers arrived) {
        Map<String, Answer> given = new TreeMap<>();
        Content alone = new Content(arrived, Answers.NONE, Answers.NONE, present.timing());
        mapping.back(alone, news(mapping.forth(present), arrived)).byQuestion().forEach((key, answer) -> {
            boolean typed = mapping.from().question(key).orElseThrow().level() != Question.Level.DERIVED;
            if (typed && !same(present.answer(key), answer)) {
                given.put(key, answer);
            }
        });
        Content after = mapping.forth(new Content(new Answers(given).over(present.own()), present.incident(),
                present.derived(), present.timing()));
        List<String> left = new ArrayList<>();
        for (Question question : mapping.to().questions()) {
            Optional<Answer> answer = arrived.answer(question.key());
            if (answer.isEmpty() || same(after.answer(question.key()), answer.get())) {
                continue;
            }
            if (question.level() == Question.Level.DERIVED) {
                left.add(question.key());
            } else {
                given.put(question.key(), answer.get());
            }
        }
        return new Arrival(given, left);
    }

    private static Set<String> news(Content present, Answers arrived) {
        return arrived.byQuestion().entrySet().stream()
                .filter(entry -> !same(present.answer(entry.getKey()), entry.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The order in which options were chosen says nothing. */
    private static boolean same(Optional<Answer> one, Answer other) {
        return one.filter(answer -> answer.equals(other)
                || answer instanceof Answer.Given chosen && other instanceof Answer.Given given
                        && chosen.values().size() == given.values().size()
                        && new HashSet<>(chosen.values()).equals(new HashSet<>(given.values()))).isPresent();
    }
}
