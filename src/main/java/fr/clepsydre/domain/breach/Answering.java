package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts answers in place of others, all or none, and tells what changed.
 *
 * @param levels    the levels of questions that may be answered here
 * @param shared    answers that show where there is no own one
 * @param awareness of the laboratory; empty for an incident
 * @param now       no milestone may lie after it
 */
record Answering(Set<Question.Level> levels, Answers shared, Optional<ZonedMoment> awareness, Instant now) {

    Outcome<Answers> answer(Answers before, Map<Question, Answer> given) {
        List<Refusal> refusals = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Answers after = before;
        for (Map.Entry<Question, Answer> entry : given.entrySet()) {
            Question question = entry.getKey();
            refusals.addAll(check(question, entry.getValue()));
            change(question.key(), before.answer(question.key()), entry.getValue()).ifPresent(changes::add);
            after = after.with(question.key(), entry.getValue());
        }
        Set<String> touched = given.keySet().stream().map(Question::key).collect(Collectors.toSet());
        refusals.addAll(conflicts(after, touched));
        return refusals.isEmpty() ? new Outcome.Accepted<>(after, changes) : new Outcome.Refused<>(refusals);
    }

    Outcome<Answers> withdraw(Answers before, Question question) {
        Optional<Answer> answer = before.answer(question.key());
        if (answer.isEmpty()) {
            return Outcome.accepted(before);
        }
        Answers after = before.without(question.key());
        List<Refusal> refusals = conflicts(after, Set.of(question.key()));
        return refusals.isEmpty()
                ? Outcome.accepted(after,
                        Change.gone(Change.Kind.ANSWER_WITHDRAWN, question.key(), answer.get().canonical()))
                : new Outcome.Refused<>(refusals);
    }

    private List<Refusal> check(Question question, Answer answer) {
        return levels.contains(question.level())
                ? question.check(answer)
                : List.of(Refusal.of("NOT_ANSWERED_HERE", question.level()).at(question.key()));
    }

    // A conflict between other answers must not stand in the way of this one.
    private List<Refusal> conflicts(Answers after, Set<String> touched) {
        Timeline timeline = Timeline.of(after.over(shared));
        return Stream.concat(timeline.conflicts(now).stream(),
                        awareness.stream().flatMap(aware -> timeline.conflictsWith(aware).stream()))
                .filter(refusal -> refusal.fields().stream().anyMatch(touched::contains))
                .toList();
    }

    private static Optional<Change> change(String key, Optional<Answer> before, Answer after) {
        if (before.filter(after::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Change(Change.Kind.ANSWER_GIVEN, key, before.map(Answer::canonical),
                Optional.of(after.canonical()), Optional.empty()));
    }
}
