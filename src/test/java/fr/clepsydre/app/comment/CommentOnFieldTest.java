package fr.clepsydre.app.comment;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.MemoryDiscussions;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Role;
import fr.clepsydre.domain.notification.comment.Remark;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentOnFieldTest {

    private final Office office = Office.withTwoLaboratories().with(new MemoryDiscussions());
    private final CommentOnField manager = office.as(KnownCaller.managerOf(Office.FIRST), new CommentOnField());
    private final CommentOnField reviewer = office.as(KnownCaller.reviewer(), new CommentOnField());

    @Test
    void whoever_sees_cases_may_comment_and_nobody_else() {
        assertEquals(Arrays.stream(Role.values()).filter(Permission.SEE_CASES::isOf).toList(),
                Arrays.stream(Role.values()).filter(Permission.COMMENT::isOf).toList());
    }

    @Test
    void a_reviewer_asks_and_the_manager_settles() {
        value(reviewer.say(Office.INCIDENT, Office.FIRST, "sector", "Which one?"));
        value(manager.say(Office.INCIDENT, Office.FIRST, "edpb60", "And here"));
        value(manager.settle(Office.INCIDENT, Office.FIRST, "sector", 1));
        List<Remark> remarks = reviewer.read(Office.INCIDENT, Office.FIRST).orElseThrow().remarks();
        assertEquals(List.of("Dominique Leroy", "Alix Martin", "Alix Martin"),
                remarks.stream().map(Remark::by).toList());
        assertEquals(List.of(1, 2, 3), remarks.stream().map(Remark::number).toList());
        value(manager.withdraw(Office.INCIDENT, Office.FIRST, 2));
        assertEquals(0, reviewer.read(Office.INCIDENT, Office.FIRST).orElseThrow().open());
        assertEquals(List.of("COMMENT_NOT_YOURS"), codes(manager.withdraw(Office.INCIDENT, Office.FIRST, 1)));
    }

    @Test
    void comments_are_no_fact_of_the_case_and_stay_with_it() {
        value(reviewer.say(Office.INCIDENT, Office.FIRST, "sector", "Which one?"));
        assertEquals(List.of(), office.kinds());
        assertEquals(0, reviewer.read(Office.INCIDENT, Office.SECOND).orElseThrow().remarks().size());
    }

    @Test
    void another_laboratory_s_case_does_not_exist() {
        assertTrue(manager.read(Office.INCIDENT, Office.SECOND).isEmpty());
        assertEquals(List.of("NOT_FOUND"), codes(manager.say(Office.INCIDENT, Office.SECOND, "sector", "Hm")));
        assertEquals(List.of("NOT_FOUND"), codes(manager.settle(Office.INCIDENT, Office.SECOND, "sector", 1)));
        assertEquals(List.of("NOT_FOUND"), codes(manager.withdraw(Office.INCIDENT, Office.SECOND, 1)));
    }

    @Test
    void a_question_of_no_form_cannot_be_commented() {
        assertEquals(List.of("UNKNOWN_QUESTION"), codes(manager.say(Office.INCIDENT, Office.FIRST, "nonsense", "Hm")));
    }
}
