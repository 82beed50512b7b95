package fr.clepsydre.web.incidents;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import java.util.Optional;

/** A question of the incident and what is known. */
public record FactLine(Question question, Optional<Answer> answer) {

    /** One section of the form with its questions of the incident. */
    public record Part(int number, String title, java.util.List<FactLine> lines) {
    }
}
