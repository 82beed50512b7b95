package fr.clepsydre.store.incident;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Answers as rows, and back; only what changed is written, so that the last author of each stays right. */
public final class AnswerRows {

    private AnswerRows() {
    }

    public static Answers read(Map<String, AnswerValue> rows) {
        Map<String, Answer> answers = new HashMap<>();
        rows.forEach((question, row) -> answers.put(question, Answer.decode(row.answer())));
        return new Answers(answers);
    }

    public static void write(Answers answers, Map<String, AnswerValue> rows, String by, Instant now) {
        rows.keySet().retainAll(answers.byQuestion().keySet());
        answers.byQuestion().forEach((question, answer) -> {
            AnswerValue row = rows.get(question);
            if (row == null || !row.answer().equals(answer.canonical())) {
                rows.put(question, new AnswerValue(answer.canonical(), now, by));
            }
        });
    }
}
