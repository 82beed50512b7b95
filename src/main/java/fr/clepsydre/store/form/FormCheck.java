package fr.clepsydre.store.form;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Condition;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the conditions of a form against its questions: none may lead nowhere, and none may wait for itself. */
final class FormCheck {

    private final Form form;
    private final List<Refusal> refused = new ArrayList<>();

    private FormCheck(Form form) {
        this.form = form;
    }

    /** FORM_DANGLING_CONDITION (question, what it names) and FORM_CONDITION_CYCLE (question, the way round). */
    static List<Refusal> of(Form form) {
        FormCheck check = new FormCheck(form);
        for (Question question : form.questions()) {
            check.references(question.key(), question.condition());
            check.references(question.key(), question.required());
            check.cycle(question.key());
            if (question.required().questions().contains(question.key())) {
                check.refused.add(Refusal.of("FORM_CONDITION_CYCLE", question.key(), question.key()));
            }
        }
        return check.refused;
    }

    /** FORM_DANGLING_CONDITION for each question or code of the condition that the form does not have. */
    static List<Refusal> references(Form form, String place, Condition condition) {
        FormCheck check = new FormCheck(form);
        check.references(place, condition);
        return check.refused;
    }

    private void references(String place, Condition condition) {
        Set<String> dangling = new HashSet<>();
        condition.questions().stream().filter(key -> form.question(key).isEmpty()).forEach(dangling::add);
        for (Condition.Chosen chosen : condition.choices()) {
            form.question(chosen.question())
                    .filter(question -> !chosen.codes().stream().allMatch(code -> offers(question, code)))
                    .ifPresent(question -> dangling.add(question.key()));
        }
        dangling.stream().sorted().forEach(key ->
                refused.add(Refusal.of("FORM_DANGLING_CONDITION", place, key)));
    }

    static boolean offers(Question question, String code) {
        return question.type() == Question.Type.YES_NO
                ? Set.of("YES", "NO").contains(code)
                : question.choices().filter(list -> list.has(code)).isPresent();
    }

    /** Told once, at the first question of the circle in the order of their keys. */
    private void cycle(String start) {
        Deque<List<String>> ways = new ArrayDeque<>();
        Set<String> been = new HashSet<>();
        ways.push(List.of(start));
        while (!ways.isEmpty()) {
            List<String> way = ways.pop();
            for (String next : waitsFor(way.get(way.size() - 1))) {
                if (next.equals(start)) {
                    tell(way);
                    return;
                }
                if (been.add(next)) {
                    List<String> longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.push(longer);
                }
            }
        }
    }

    private void tell(List<String> way) {
        if (way.stream().noneMatch(key -> key.compareTo(way.get(0)) < 0)) {
            refused.add(Refusal.of("FORM_CONDITION_CYCLE", way.get(0), String.join(" → ", way)));
        }
    }

    private Set<String> waitsFor(String key) {
        Optional<Question> question = form.question(key);
        return question.map(asked -> asked.condition().questions()).orElse(Set.of());
    }
}
