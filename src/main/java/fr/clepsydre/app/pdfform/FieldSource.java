package fr.clepsydre.app.pdfform;

import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.notification.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the value of one field of a PDF form comes from. */
public sealed interface FieldSource {

    /** The questions whose answers it needs; none when it is always the same. */
    List<Question> questions();

    /**
     * The answer to a question.
     *
     * @param codes  what the field takes for a code of ours: the export value of a box, a button or a list, or a text;
     *               {@link FieldValue#TICKED} ticks a box, empty leaves it. By
     *               {@link fr.clepsydre.domain.notification.Choices#UNKNOWN} for "not known yet". No entry at all: the
     *               answer in words, and our codes as export values
     * @param format of a moment or a count, as java.time.format.DateTimeFormatter or java.text.DecimalFormat write it
     */
    record Answered(Question question, Map<String, String> codes, Optional<String> format) implements FieldSource {

        public Answered {
            codes = Map.copyOf(codes);
        }

        @Override
        public List<Question> questions() {
            return List.of(question);
        }
    }

    /**
     * A text with answers in it.
     *
     * @param text  each answer as the key of its question in double braces
     * @param parts those questions by key
     */
    record Composed(Words text, Map<String, Question> parts) implements FieldSource {

        public Composed {
            parts = Map.copyOf(parts);
        }

        @Override
        public List<Question> questions() {
            return parts.values().stream().toList();
        }
    }

    /** Always that export value, or that tick. */
    record Fixed(String code) implements FieldSource {

        @Override
        public List<Question> questions() {
            return List.of();
        }
    }
}
