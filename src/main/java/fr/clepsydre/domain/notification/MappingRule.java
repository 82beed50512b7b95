package fr.clepsydre.domain.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One answer that follows from others.
 *
 * @param to     the question that is answered
 * @param when   a condition on the form that is read; elsewhere nothing follows
 * @param source how it follows
 */
public record MappingRule(String to, Condition when, AnswerSource source) {

    /** Empty when nothing follows. */
    public Optional<Answer> answer(Content content) {
        return when.holds(content) ? source.answer(content) : Optional.empty();
    }

    /**
     * The rules that lead back; none for a rule that loses something.
     *
     * @param one whether a question takes one code alone
     */
    public List<MappingRule> inverted(Predicate<String> one) {
        if (source instanceof AnswerSource.Same same) {
            return List.of(new MappingRule(same.question(), new Condition.Always(), new AnswerSource.Same(to)));
        }
        if (source instanceof AnswerSource.Coded coded) {
            return coded.tables().stream().map(table -> inverted(table, one)).toList();
        }
        return List.of();
    }

    private MappingRule inverted(AnswerSource.Coded.Table table, Predicate<String> one) {
        Map<String, String> codes = new LinkedHashMap<>();
        table.codes().forEach((code, follows) -> codes.put(follows, code));
        return new MappingRule(table.question(), new Condition.Always(), new AnswerSource.Coded(
                List.of(new AnswerSource.Coded.Table(to, codes)), one.test(table.question())
                        ? AnswerSource.Coded.Take.FIRST : AnswerSource.Coded.Take.ALL));
    }
}
