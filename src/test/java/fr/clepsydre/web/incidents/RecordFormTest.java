package fr.clepsydre.web.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    @Test
    void aDraftGivesBackWhatWasTyped() {
        var form = new RecordForm();
        form.setTitle("Boîte \"pirat\u00e9e\" #{7*7} <script>");
        form.setDescription("Deux lignes,\nla seconde.");
        form.setNature(List.of("CONFIDENTIALITY", "?"));
        form.setProcessorInvolved("YES");
        form.setProcessorName("Éditeur fictif");
        var read = RecordForm.of(form.draft());
        assertEquals(form.getTitle(), read.getTitle());
        assertEquals(form.answers(), read.answers());
        assertEquals(form.getNature(), read.getNature());
    }

    @Test
    void aDraftThatIsNotUnderstoodIsAnEmptyForm() {
        for (String draft : List.of("", "{", "[]", "{}", "{\"nature\":1}", "{\"title\":1,\"nature\":[]}", "null")) {
            assertTrue(RecordForm.of(draft).isEmpty(), draft);
        }
    }

    @Test
    void whatIsLeftEmptyIsNoAnswerAndNotKnownIsOne() {
        var form = new RecordForm();
        assertEquals(Map.of(), form.answers());
        form.setNature(List.of("?"));
        form.setProcessorInvolved("?");
        assertEquals(Map.of("nature", Answer.NOT_KNOWN_YET, "processorInvolved", Answer.NOT_KNOWN_YET),
                form.answers());
    }

    @Test
    void aNatureThatIsKnownOutweighsTheTickedUnknown() {
        var form = new RecordForm();
        form.setNature(List.of("INTEGRITY", "?"));
        assertEquals(Answer.of("INTEGRITY"), form.answers().get("nature"));
    }
}
