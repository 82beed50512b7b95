package fr.clepsydre.domain.notification.comment;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.comment.Talk.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscussionTest {

    private static final Commenter CLAIRE = new Commenter("dpo", "Claire", Instant.parse("2026-03-27T14:20:00Z"));
    private static final Commenter SAMIR = new Commenter("reviewer", "Samir", Instant.parse("2026-03-27T15:00:00Z"));

    private static List<State> states(Discussion discussion, String question) {
        Talk talk = discussion.about(question);
        return talk.comments().stream().map(talk::state).toList();
    }

    @Test
    void what_is_said_is_open_until_somebody_settles_it_and_again_once_more_is_said() {
        Discussion said = value(Discussion.EMPTY.say("cause", " Which one?\r\nSay it. ", SAMIR));
        assertEquals("Which one?\nSay it.", said.remarks().get(0).text());
        assertEquals(1, said.open());
        Discussion settled = value(said.settle("cause", 1, CLAIRE));
        assertEquals(List.of(State.SETTLED), states(settled, "cause"));
        assertEquals("Claire", settled.about("cause").closed().orElseThrow().by());
        Discussion again = value(settled.say("cause", "Not quite", SAMIR));
        assertEquals(List.of(State.SETTLED, State.OPEN), states(again, "cause"));
        assertEquals(1, again.open(List.of("cause", "sector")));
        assertTrue(again.about("cause").closed().isEmpty());
        assertEquals(0, again.about("sector").open());
    }

    @Test
    void what_was_said_after_the_comment_that_was_read_stays_open() {
        Discussion two = value(value(Discussion.EMPTY.say("cause", "First", SAMIR)).say("cause", "Second", CLAIRE));
        assertEquals(List.of(State.SETTLED, State.OPEN), states(value(two.settle("cause", 1, CLAIRE)), "cause"));
        Discussion all = value(two.settle("cause", 2, SAMIR));
        assertSame(all, value(all.settle("cause", 1, CLAIRE)), "an older page changes nothing");
        assertEquals(List.of("COMMENT_NOT_THERE"), codes(two.settle("sector", 1, CLAIRE)));
    }

    @Test
    void one_s_own_comment_can_be_taken_back_and_stays_to_be_seen() {
        Discussion said = value(Discussion.EMPTY.say("cause", "Oops", SAMIR));
        assertEquals(List.of("COMMENT_NOT_YOURS"), codes(said.withdraw(1, CLAIRE)));
        Discussion withdrawn = value(said.withdraw(1, SAMIR));
        assertEquals(List.of(State.WITHDRAWN), states(withdrawn, "cause"));
        assertEquals(0, withdrawn.open());
        assertEquals(2, withdrawn.remarks().size());
        assertSame(withdrawn, value(withdrawn.withdraw(1, SAMIR)));
        assertEquals(List.of("COMMENT_NOT_THERE"), codes(withdrawn.withdraw(2, SAMIR)), "that is no comment");
    }

    @Test
    void the_same_words_sent_twice_are_one_comment() {
        Discussion said = value(Discussion.EMPTY.say("cause", "Which?", SAMIR));
        assertSame(said, value(said.say("cause", "Which? ", SAMIR)));
        assertEquals(2, value(said.say("cause", "Which?", CLAIRE)).open(), "of somebody else they are another");
        Discussion settled = value(said.settle("cause", 1, CLAIRE));
        assertEquals(1, value(settled.say("cause", "Which?", SAMIR)).open(), "said anew they open it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "a\u0000b", "\ud800", "a\u001bb"})
    void what_cannot_be_kept_is_refused(String text) {
        assertEquals(List.of(text.isBlank() ? "COMMENT_EMPTY" : "CONTROL_CHARACTER"),
                codes(Discussion.EMPTY.say("cause", text, SAMIR)));
    }

    @Test
    void the_longest_comment_is_counted_in_characters() {
        assertEquals(1, value(Discussion.EMPTY.say("cause", "𝄞".repeat(Discussion.LONGEST), SAMIR)).open());
        assertEquals(List.of("COMMENT_TOO_LONG"),
                codes(Discussion.EMPTY.say("cause", "a".repeat(Discussion.LONGEST + 1), SAMIR)));
    }
}
