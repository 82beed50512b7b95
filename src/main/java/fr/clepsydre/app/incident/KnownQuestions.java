package fr.clepsydre.app.incident;

import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns keys that came from outside into questions of the forms. */
public final class KnownQuestions {

    private KnownQuestions() {
    }

    /** Refuses with UNKNOWN_QUESTION (key), once for each that no form asks. */
    public static Outcome<Map<Question, Answer>> of(Forms forms, Map<String, Answer> answers) {
        Map<Question, Answer> known = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        answers.forEach((key, answer) -> forms.question(key).ifPresentOrElse(
                question -> known.put(question, answer),
                () -> refusals.add(Refusal.of("UNKNOWN_QUESTION", key).at(key))));
        return refusals.isEmpty() ? Outcome.accepted(known) : new Outcome.Refused<>(refusals);
    }
}
