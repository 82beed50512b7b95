package fr.clepsydre.app.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InformedAnswersTest {

    private static final Optional<ZonedMoment> FIRST =
            Optional.of(new ZonedMoment(Instant.parse("2021-03-01T09:00:00Z"), ZoneId.of("Europe/Paris")));

    private static Map<String, Answer> proposed(Map<Reach, Long> reach, Map<String, Answer> stands) {
        Content content = new Content(new Answers(stands), new Answers(Map.of()), new Answers(Map.of()),
                Content.Timing.values()[0]);
        return InformedAnswers.of(reach, new InformedAnswers.Told(FIRST, Set.of("POST")), content);
    }

    @Test
    void who_is_told_is_counted_with_those_told_publicly() {
        assertEquals(Map.of("communication", Answer.of("INFORMED"), "communicationNumber", Answer.of("=12"),
                        "communicationDate", Answer.of(FIRST.orElseThrow().canonical()),
                        "communicationMeans", Answer.of("POST", "PUBLIC")),
                proposed(Map.of(Reach.TOLD, 10L, Reach.TOLD_PUBLICLY, 2L, Reach.RETURNED, 3L), Map.of()));
    }

    @Test
    void what_is_said_already_is_not_proposed_and_other_means_are_kept() {
        Map<String, Answer> stands = Map.of("communication", Answer.of("INFORMED"), "communicationNumber",
                Answer.of("=10"), "communicationDate", Answer.of("x"), "communicationMeans", Answer.of("PHONE"));
        assertEquals(Map.of("communicationMeans", Answer.of("PHONE", "POST")),
                proposed(Map.of(Reach.TOLD, 10L), stands));
    }

    @Test
    void letters_on_their_way_are_an_intention_unless_something_else_is_said() {
        assertEquals(Map.of("communication", Answer.of("WILL_BE_INFORMED"), "communicationMeans", Answer.of("POST")),
                proposed(Map.of(Reach.PRINTED, 10L), Map.of()));
        assertEquals(Map.of(), proposed(Map.of(Reach.PRINTED, 10L),
                Map.of("communication", Answer.of("WILL_NOT_BE_INFORMED"))));
        assertEquals(Map.of(), proposed(Map.of(Reach.NOT_WRITTEN, 10L), Map.of()));
    }
}
