package fr.clepsydre.app.register;

import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the register (art. 33(5)).
 *
 * @param recordedAt   when the incident was recorded here
 * @param shared       the incident's answers
 * @param ofLaboratory the case of one laboratory; empty for an incident in which none is involved yet
 */
public record RegisterEntry(Reference incident, String title, Instant recordedAt, Answers shared,
        Optional<RegisterCase> ofLaboratory) {

    /** The laboratory's own answer, else the incident's; of what the case itself tells, see {@link RegisterCase}. */
    public Optional<Answer> answer(String question) {
        return ofLaboratory.flatMap(file -> file.own().answer(question)).or(() -> shared.answer(question));
    }
}
