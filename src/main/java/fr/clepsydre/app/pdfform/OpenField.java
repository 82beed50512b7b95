package fr.clepsydre.app.pdfform;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Question;
import java.util.List;

/**
 * What a filled form does not say.
 *
 * @param reason    why; its fields are those of the PDF
 * @param questions whose answers should stand there; none for a field that the mapping does not name
 */
public record OpenField(Refusal reason, List<Question> questions) {

    public OpenField {
        questions = List.copyOf(questions);
    }
}
