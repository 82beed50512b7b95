package fr.clepsydre.app.pdfform;

import fr.clepsydre.app.notification.AnswerWords;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Answers in the shape that a field asks for. */
final class FieldText {

    private final AnswerWords words;
    private final Locale locale;

    FieldText(String language) {
        this.words = AnswerWords.in(language);
        this.locale = "en".equals(language) ? Locale.UK : Locale.FRANCE;
    }

    String language() {
        return words.language();
    }

    /** As people write it. */
    String inWords(Question question, Answer.Given answer) {
        return words.write(question, answer);
    }

    /**
     * By that pattern: a moment in the zone in which it was written down, of a count the number alone. Throws
     * IllegalArgumentException for a pattern that its reader should have refused.
     */
    String formatted(Question question, Answer.Given answer, String pattern) {
        if (question.type() == Question.Type.MOMENT
                && ZonedMoment.read(answer.value()) instanceof Outcome.Accepted<ZonedMoment> moment) {
            return DateTimeFormatter.ofPattern(pattern, locale).format(moment.value().zoned());
        }
        if (question.type() == Question.Type.COUNT && Count.read(answer.value()) instanceof Outcome.Accepted<Count> count) {
            DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
            if (count.value() instanceof Count.Exact exact) {
                return format.format(exact.value());
            } else if (count.value() instanceof Count.Estimate estimate) {
                return format.format(estimate.value());
            }
        }
        return inWords(question, answer);
    }
}
