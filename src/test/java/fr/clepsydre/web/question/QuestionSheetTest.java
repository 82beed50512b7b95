package fr.clepsydre.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.store.form.Forms;
import fr.clepsydre.web.question.QuestionSheet.Mode;
import fr.clepsydre.web.question.QuestionSheet.Saved;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionSheetTest {

    private final Book book = new Book();
    private final QuestionSheet sheet = new QuestionSheet(book);

    @Test
    void whatIsTypedIsSavedOnce() {
        sheet.form("sector").setText("Santé");
        assertEquals(new Saved.Done(), sheet.save("sector"));
        assertEquals(new Saved.Nothing(), sheet.save("sector"));
        assertEquals(Optional.of(Answer.of("Santé")), book.own.answer("sector"));
        assertEquals(1, book.saves);
    }

    @Test
    void emptyingAFieldWithdrawsTheAnswer() {
        book.own = book.own.with("sector", Answer.of("Santé"));
        sheet.form("sector").setText("");
        assertEquals(new Saved.Done(), sheet.save("sector"));
        assertEquals(Optional.empty(), book.own.answer("sector"));
    }

    @Test
    void theIncidentsAnswerShowsUntilItIsAnsweredOtherwise() {
        book.shared = book.shared.with("cause", Answer.of("OTHER"));
        assertEquals(Mode.SHARED, sheet.mode("cause"));
        sheet.answerOtherwise("cause");
        assertEquals(Mode.EDIT, sheet.mode("cause"));
        assertEquals("OTHER", sheet.form("cause").getChoice());
        assertTrue(sheet.isOtherwise("cause"));
        assertEquals(Optional.empty(), book.own.answer("cause"));
    }

    @Test
    void whatFollowsFromAnotherFormIsAProposalUntilItIsAnsweredOtherwise() {
        book.derived = book.derived.with("sector", Answer.of("Santé"));
        assertEquals(Mode.PROPOSED, sheet.mode("sector"));
        sheet.answerOtherwise("sector");
        assertEquals(Mode.EDIT, sheet.mode("sector"));
        assertEquals("Santé", sheet.form("sector").getText());
        assertTrue(sheet.isOtherwise("sector"));
        assertFalse(sheet.isOfIncident("sector"));
        assertEquals(Optional.empty(), book.own.answer("sector"));
        sheet.giveBack("sector");
        assertEquals(Mode.PROPOSED, sheet.mode("sector"));
    }

    @Test
    void goingBackToTheIncidentWithdrawsTheOwnAnswer() {
        book.shared = book.shared.with("cause", Answer.of("OTHER"));
        book.own = book.own.with("cause", Answer.NOT_KNOWN_YET);
        assertEquals(Mode.EDIT, sheet.mode("cause"));
        assertEquals(new Saved.Done(), sheet.giveBack("cause"));
        assertEquals(Mode.SHARED, sheet.mode("cause"));
        assertEquals(Answers.NONE, book.own);
    }

    @Test
    void goingBackBeforeAnythingWasSavedSavesNothing() {
        sheet.answerOtherwise("cause");
        assertEquals(new Saved.Nothing(), sheet.giveBack("cause"));
        assertEquals(0, book.saves);
        assertEquals(Mode.SHARED, sheet.mode("cause"));
    }

    @Test
    void ofTwoPeopleTheSecondIsToldAndCanKeepTheirs() {
        sheet.form("sector").setText("mine");
        book.own = book.own.with("sector", Answer.of("theirs"));
        assertEquals(new Saved.Conflict(), sheet.save("sector"));
        assertTrue(sheet.isConflict("sector"));
        assertEquals(Optional.of(Answer.of("theirs")), sheet.theirs("sector"));
        assertEquals("mine", sheet.form("sector").getText());
        assertEquals(new Saved.Done(), sheet.keepMine("sector"));
        assertEquals(Optional.of(Answer.of("mine")), book.own.answer("sector"));
        assertFalse(sheet.isConflict("sector"));
    }

    @Test
    void orTakeTheOthersAnswer() {
        book.own = book.own.with("sector", Answer.of("before"));
        sheet.form("sector").setText("mine");
        book.own = book.own.without("sector");
        assertEquals(new Saved.Conflict(), sheet.save("sector"));
        assertEquals(Optional.empty(), sheet.theirs("sector"));
        sheet.takeTheirs("sector");
        assertEquals("", sheet.form("sector").getText());
        assertEquals(new Saved.Nothing(), sheet.save("sector"));
    }

    @Test
    void whatCannotBeReadIsNotSaved() {
        sheet.form("communicationDate").getMoment().setText("demain");
        assertInstanceOf(Saved.Refused.class, sheet.save("communicationDate"));
        assertEquals(0, book.saves);
    }

    @Test
    void derivedQuestionsAreNeverAnsweredHere() {
        assertEquals(Mode.DERIVED, sheet.mode("siren"));
        book.editable = false;
        assertEquals(Mode.READ, sheet.mode("sector"));
    }

    @Test
    void aQuestionKnowsWhichOthersHangOnIt() {
        assertEquals(List.of("originOther"), sheet.dependents("origin"));
        assertFalse(sheet.isAsked("originOther"));
        book.shared = book.shared.with("origin", Answer.of("OTHER"));
        assertTrue(sheet.isAsked("originOther"));
    }

    @Test
    void thePageLearnsWhichQuestionsTimeHasBroughtUp() {
        assertFalse(sheet.isAsked("latenessReason"));
        assertEquals(List.of(), sheet.turned());
        book.timing = Content.Timing.LATE;
        assertEquals(List.of("latenessReason"), sheet.turned());
        assertTrue(sheet.isAsked("latenessReason"));
        assertEquals(List.of(), sheet.turned());
    }

    /** A laboratory's answers in memory, refusing as the use case does. */
    private static final class Book implements AnswerBook {

        private Answers own = Answers.NONE;
        private Answers shared = Answers.NONE;
        private Answers derived = Answers.NONE;
        private boolean editable = true;
        private Content.Timing timing = Content.Timing.IN_TIME;
        private int saves;

        @Override
        public Question.Level level() {
            return Question.Level.LABORATORY;
        }

        @Override
        public boolean isEditable() {
            return editable;
        }

        @Override
        public String zone() {
            return "Europe/Paris";
        }

        @Override
        public Form form() {
            return Forms.cnil();
        }

        @Override
        public Content content() {
            return new Content(own, shared, derived, timing);
        }

        @Override
        public Optional<CaseHistory.Event> last(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseHistory.Event> lastHere(String key) {
            return Optional.empty();
        }

        @Override
        public String source(String key) {
            return "/";
        }

        @Override
        public Outcome<?> save(String key, Seen seen, Optional<Answer> to) {
            var conflict = seen.conflict(own.answer(key).map(Answer::canonical), to.map(Answer::canonical), key);
            if (conflict.isPresent()) {
                return Outcome.refused(conflict.get());
            }
            saves++;
            own = to.map(answer -> own.with(key, answer)).orElseGet(() -> own.without(key));
            return Outcome.accepted(own);
        }
    }
}
