package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the answer to a question of one form follows from answers to another form. */
public sealed interface AnswerSource {

    /** Empty when nothing follows from what was answered. */
    Optional<Answer> answer(Content content);

    /** The questions that it looks at, in the order of the file. */
    List<String> questions();

    /** The answer itself. */
    record Same(String question) implements AnswerSource {

        @Override
        public Optional<Answer> answer(Content content) {
            return content.answer(question);
        }

        @Override
        public List<String> questions() {
            return List.of(question);
        }
    }

    /** The first of several answers that is known. */
    record FirstOf(List<String> questions) implements AnswerSource {

        public FirstOf {
            questions = List.copyOf(questions);
        }

        @Override
        public Optional<Answer> answer(Content content) {
            return questions.stream().flatMap(question -> content.answer(question).stream())
                    .filter(Answer.Given.class::isInstance).findFirst();
        }
    }

    /** Several texts, one a line; not known yet when nothing else was said. */
    record Lines(List<String> questions) implements AnswerSource {

        public Lines {
            questions = List.copyOf(questions);
        }

        @Override
        public Optional<Answer> answer(Content content) {
            List<String> lines = new ArrayList<>();
            boolean unknown = false;
            for (String question : questions) {
                Optional<Answer> answer = content.answer(question);
                answer.filter(Answer.Given.class::isInstance)
                        .ifPresent(given -> lines.add(((Answer.Given) given).value()));
                unknown |= answer.filter(Answer.NotKnownYet.class::isInstance).isPresent();
            }
            if (lines.isEmpty()) {
                return unknown ? Optional.of(Answer.NOT_KNOWN_YET) : Optional.empty();
            }
            return Optional.of(Answer.of(String.join("\n", lines)));
        }
    }

    /** The code {@code EXACT} or {@code APPROXIMATE} of a count. */
    record KindOf(String question) implements AnswerSource {

        @Override
        public Optional<Answer> answer(Content content) {
            return content.answer(question).map(answer -> switch (kind(answer)) {
                case EXACT -> Answer.of("EXACT");
                case ESTIMATE -> Answer.of("APPROXIMATE");
                case UNKNOWN -> Answer.NOT_KNOWN_YET;
            });
        }

        static Count.Kind kind(Answer answer) {
            return answer instanceof Answer.Given given
                    && Count.read(given.value()) instanceof Outcome.Accepted<Count> count
                            ? count.value().kind()
                            : Count.Kind.UNKNOWN;
        }

        @Override
        public List<String> questions() {
            return List.of(question);
        }
    }

    /** A count, where it is known: that it is not is said by {@link KindOf}. */
    record NumberOf(String question) implements AnswerSource {

        @Override
        public Optional<Answer> answer(Content content) {
            return content.answer(question).filter(answer -> KindOf.kind(answer) != Count.Kind.UNKNOWN);
        }

        @Override
        public List<String> questions() {
            return List.of(question);
        }
    }

    /** Codes for codes. */
    record Coded(List<Table> tables, Take take) implements AnswerSource {

        /** Codes of a question by the codes that were chosen in another; what it does not name is passed over. */
        public record Table(String question, Map<String, String> codes) {

            public Table {
                codes = Map.copyOf(codes);
            }
        }

        /** Whether the question takes one code or all. */
        public enum Take { FIRST, ALL }

        public Coded {
            tables = List.copyOf(tables);
        }

        @Override
        public Optional<Answer> answer(Content content) {
            Set<String> codes = new LinkedHashSet<>();
            boolean unknown = false;
            for (Table table : tables) {
                Optional<Answer> answer = content.answer(table.question());
                if (answer.isPresent() && answer.get() instanceof Answer.Given given) {
                    given.values().stream().filter(table.codes()::containsKey).map(table.codes()::get)
                            .forEach(codes::add);
                } else {
                    unknown |= answer.isPresent();
                }
            }
            if (codes.isEmpty()) {
                return unknown ? Optional.of(Answer.NOT_KNOWN_YET) : Optional.empty();
            }
            List<String> all = List.copyOf(codes);
            return Optional.of(new Answer.Given(take == Take.FIRST ? all.subList(0, 1) : all));
        }

        @Override
        public List<String> questions() {
            return tables.stream().map(Table::question).toList();
        }
    }

    /**
     * The code of the first branch whose condition holds; where none does, "not known yet" when that is the answer to
     * the question named last.
     */
    record Decided(List<Branch> branches, Optional<String> unknown) implements AnswerSource {

        /** A condition, and the code that follows. */
        public record Branch(Condition when, String code) {}

        public Decided {
            branches = List.copyOf(branches);
        }

        @Override
        public Optional<Answer> answer(Content content) {
            Optional<Answer> decided = branches.stream().filter(branch -> branch.when().holds(content)).findFirst()
                    .map(branch -> Answer.of(branch.code()));
            return decided.or(() -> unknown.flatMap(content::answer).filter(Answer.NotKnownYet.class::isInstance));
        }

        @Override
        public List<String> questions() {
            Set<String> questions = new LinkedHashSet<>();
            branches.forEach(branch -> branch.when().questions().stream().sorted().forEach(questions::add));
            unknown.ifPresent(questions::add);
            return List.copyOf(questions);
        }
    }
}
