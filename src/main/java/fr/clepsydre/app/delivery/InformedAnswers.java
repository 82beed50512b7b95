package fr.clepsydre.app.delivery;

import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Content;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the letters say about the communication to the people (art. 34): answers of the notification that would be other
 * than those that stand. They are proposed, never given by themselves.
 */
final class InformedAnswers {

    private static final String COMMUNICATION = "communication";
    private static final String INFORMED = "INFORMED";
    private static final Set<Reach> ON_THE_WAY = Set.of(Reach.PRINTED, Reach.TO_PRINT);

    private final Map<Reach, Long> reach;
    private final Content content;
    private final Map<String, Answer> proposed = new LinkedHashMap<>();

    private InformedAnswers(Map<Reach, Long> reach, Content content) {
        this.reach = reach;
        this.content = content;
    }

    /**
     * How people were told.
     *
     * @param first when the first of them were
     * @param means codes of the notification's list
     */
    record Told(Optional<ZonedMoment> first, Set<String> means) {
    }

    static Map<String, Answer> of(Map<Reach, Long> reach, Told told, Content content) {
        InformedAnswers answers = new InformedAnswers(reach, content);
        answers.propose(told);
        return answers.proposed;
    }

    static Optional<ZonedMoment> moment(Optional<Instant> at, ZoneId zone) {
        return at.map(instant -> new ZonedMoment(instant, zone));
    }

    private void propose(Told how) {
        long told = count(Reach.TOLD);
        if (told > 0) {
            put(COMMUNICATION, Answer.of(INFORMED));
            if (given("communicationDate").isEmpty()) {
                how.first().ifPresent(moment -> put("communicationDate", Answer.of(moment.canonical())));
            }
            long all = told + count(Reach.TOLD_PUBLICLY);
            put("communicationNumber", Answer.of("=" + all));
        } else if (ON_THE_WAY.stream().anyMatch(one -> count(one) > 0) && given(COMMUNICATION).isEmpty()) {
            put(COMMUNICATION, Answer.of("WILL_BE_INFORMED"));
        }
        if (told > 0 || !proposed.isEmpty()) {
            means(told > 0 ? how.means() : Set.of("POST"));
        }
    }

    /** Those that stand are kept: people may have been told in other ways, too. */
    private void means(Set<String> used) {
        Set<String> means = new LinkedHashSet<>(given("communicationMeans").orElse(List.of()));
        boolean more = means.addAll(used);
        if (count(Reach.TOLD) > 0 && count(Reach.TOLD_PUBLICLY) > 0) {
            more |= means.add("PUBLIC");
        }
        if (more) {
            put("communicationMeans", Answer.of(means.toArray(String[]::new)));
        }
    }

    private long count(Reach how) {
        return reach.getOrDefault(how, 0L);
    }

    private Optional<List<String>> given(String key) {
        return content.answer(key).filter(Answer.Given.class::isInstance)
                .map(answer -> ((Answer.Given) answer).values());
    }

    private void put(String key, Answer answer) {
        if (!content.answer(key).equals(Optional.of(answer))) {
            proposed.put(key, answer);
        }
    }
}
