package fr.clepsydre.domain.notification;

import fr.clepsydre.domain.breach.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far a notification is. Only the questions that are asked ({@link Question#isAskedIn}) and required count.
 * "Not known yet" is a deliberate answer: it counts as answered, and is listed as a gap all the same, since the
 * authority will wait for it. An optional question without an answer is neither; one that is "not known yet" is
 * a gap. Nothing here ever forbids to file: art. 33(4).
 *
 * @param sections one a section of the form, in its order
 * @param gaps     in the order of the form
 */
public record Completeness(List<Share> sections, List<Gap> gaps) {

    /**
     * Of one section.
     *
     * @param answered required questions that have an answer, "not known yet" included
     * @param asked    required questions that are asked
     */
    public record Share(Section section, int answered, int asked) {}

    public Completeness {
        sections = List.copyOf(sections);
        gaps = List.copyOf(gaps);
    }

    /** How far this content is on this form. */
    public static Completeness of(Form form, Content content) {
        List<Share> shares = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Section section : form.sections()) {
            List<Question> asked = section.questions().stream()
                    .filter(question -> question.isAskedIn(content)).toList();
            shares.add(share(section, asked, content));
            asked.forEach(question -> gap(section, question, content).ifPresent(gaps::add));
        }
        return new Completeness(shares, gaps);
    }

    private static Share share(Section section, List<Question> asked, Content content) {
        Predicate<Question> answered = question -> content.answer(question.key()).isPresent();
        List<Question> required = asked.stream().filter(q -> q.needIn(content) == Question.Need.REQUIRED).toList();
        return new Share(section, (int) required.stream().filter(answered).count(), required.size());
    }

    private static Optional<Gap> gap(Section section, Question question, Content content) {
        Optional<Answer> answer = content.answer(question.key());
        if (answer.isEmpty()) {
            return question.needIn(content) == Question.Need.REQUIRED
                    ? Optional.of(new Gap(section, question, Gap.Reason.MISSING))
                    : Optional.empty();
        }
        return unknown(question, answer.get())
                ? Optional.of(new Gap(section, question, Gap.Reason.NOT_KNOWN_YET))
                : Optional.empty();
    }

    private static boolean unknown(Question question, Answer answer) {
        return !(answer instanceof Answer.Given given)
                || question.type() == Question.Type.COUNT && given.value().equals(Count.UNKNOWN.canonical());
    }

    /** Whole percent of required questions answered, rounded down, so that 100 means all; 100 when none is asked. */
    public int percent() {
        int answered = sections.stream().mapToInt(Share::answered).sum();
        int asked = sections.stream().mapToInt(Share::asked).sum();
        return asked == 0 ? 100 : answered * 100 / asked;
    }
}
