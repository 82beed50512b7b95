package fr.clepsydre.domain.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** When a question is asked at all, or owed when it is asked. */
public sealed interface Condition {

    boolean holds(Content content);

    /** The questions whose answers decide. */
    default Set<String> questions() {
        return Set.of();
    }

    /** In every notification. */
    record Always() implements Condition {
        @Override
        public boolean holds(Content content) {
            return true;
        }
    }

    /** In none. */
    record Never() implements Condition {
        @Override
        public boolean holds(Content content) {
            return false;
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

        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** Only when another question has a known answer, whichever. */
    record Known(String question) implements Condition {

        @Override
        public boolean holds(Content content) {
            return content.answer(question).filter(Answer.Given.class::isInstance).isPresent();
        }

        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** Only when all of these hold. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Content content) {
            return parts.stream().allMatch(part -> part.holds(content));
        }

        @Override
        public Set<String> questions() {
            return of(parts);
        }
    }

    /** Only when at least one of these holds. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Content content) {
            return parts.stream().anyMatch(part -> part.holds(content));
        }

        @Override
        public Set<String> questions() {
            return of(parts);
        }
    }

    /** Only when that one does not hold: an open question counts as not chosen. */
    record Not(Condition part) implements Condition {

        @Override
        public boolean holds(Content content) {
            return !part.holds(content);
        }

        @Override
        public Set<String> questions() {
            return part.questions();
        }
    }

    /** The choices that decide, wherever they stand in this condition. */
    default List<Chosen> choices() {
        if (this instanceof Chosen chosen) {
            return List.of(chosen);
        }
        if (this instanceof Not not) {
            return not.part().choices();
        }
        List<Condition> parts = this instanceof All all ? all.parts() : this instanceof Any any ? any.parts() : List.of();
        return parts.stream().flatMap(part -> part.choices().stream()).toList();
    }

    private static Set<String> of(List<Condition> parts) {
        Set<String> questions = new LinkedHashSet<>();
        parts.forEach(part -> questions.addAll(part.questions()));
        return Set.copyOf(questions);
    }
}
