package fr.clepsydre.domain.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the answers to one form answer another, so that each is given once.
 *
 * @param from  the form that is filled in
 * @param to    the form that follows
 * @param forth answers to {@code to}; of two rules for one question the first that answers counts
 * @param back  answers to {@code from}, for what comes from elsewhere; the same
 */
public record FormMapping(Form from, Form to, List<MappingRule> forth, List<MappingRule> back) {

    public FormMapping {
        forth = List.copyOf(forth);
        back = List.copyOf(back);
    }

    /**
     * The same case as the other form shows it. What follows is derived; where the question may be answered by hand
     * ({@link Question.Level}) and was, that answer counts instead.
     */
    public Content forth(Content content) {
        Answers typed = content.own().over(content.incident());
        Map<String, Answer> derived = new LinkedHashMap<>(content.derived().byQuestion());
        answers(forth, content).forEach((key, answer) -> {
            boolean follows = to.question(key).orElseThrow().level() == Question.Level.DERIVED;
            if (follows || typed.answer(key).isEmpty()) {
                derived.put(key, answer);
            }
        });
        return new Content(content.own(), content.incident(), new Answers(derived), content.timing());
    }

    /** The answers to the first form that follow from a content of the other. */
    public Answers back(Content content) {
        return new Answers(answers(back, content));
    }

    /** The same, but only what follows from at least one of these questions of the other form. */
    public Answers back(Content content, Set<String> changed) {
        return new Answers(answers(back.stream()
                .filter(rule -> rule.source().questions().stream().anyMatch(changed::contains)).toList(), content));
    }

    /** The questions of the first form from which the answer to a question of the other follows; often none. */
    public List<Question> sources(String question) {
        Set<String> keys = new LinkedHashSet<>();
        forth.stream().filter(rule -> rule.to().equals(question))
                .forEach(rule -> keys.addAll(rule.source().questions()));
        List<Question> sources = new ArrayList<>();
        keys.forEach(key -> from.question(key).ifPresent(sources::add));
        return sources;
    }

    private static Map<String, Answer> answers(List<MappingRule> rules, Content content) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (MappingRule rule : rules) {
            if (!answers.containsKey(rule.to())) {
                Optional<Answer> answer = rule.answer(content);
                answer.ifPresent(follows -> answers.put(rule.to(), follows));
            }
        }
        return answers;
    }
}
