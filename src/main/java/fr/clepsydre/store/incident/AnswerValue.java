package fr.clepsydre.store.incident;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** An answer in its canonical text, with who gave it last and when. */
@Embeddable
@NullUnmarked
public class AnswerValue {

    String answer;
    Instant answeredAt;
    String answeredBy;

    protected AnswerValue() {
    }

    AnswerValue(String answer, Instant answeredAt, String answeredBy) {
        this.answer = answer;
        this.answeredAt = answeredAt;
        this.answeredBy = answeredBy;
    }

    String answer() {
        return answer;
    }
}
