package fr.clepsydre.domain.notification;

import java.util.Set;

/** When a question is asked at all. */
public sealed interface Condition {

    boolean holds(Content content);

    /** In every notification. */
    record Always() implements Condition {
        @Override
        public boolean holds(Content content) {
            return true;
        }
    }

    /** Only when the target has passed: art. 33(1), second sentence. */
    record Late() implements Condition {
        @Override
        public boolean holds(Content content) {
            return content.timing() == Content.Timing.LATE;
        }
    }

    /** Only when one of these codes was chosen in another question. */
    record Chosen(String question, Set<String> codes) implements Condition {

        public Chosen {
            codes = Set.copyOf(codes);
        }

        @Override
        public boolean holds(Content content) {
            return content.answer(question)
                    .filter(answer -> answer instanceof Answer.Given given
                            && given.values().stream().anyMatch(codes::contains))
                    .isPresent();
        }
    }
}
