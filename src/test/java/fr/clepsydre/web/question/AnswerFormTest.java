package fr.clepsydre.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerFormTest {

    private static final String PARIS = "Europe/Paris";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "TEXT;Laboratoire fictif 01", "LONG_TEXT;un · deux", "ONE_OF;UNKNOWN", "YES_NO;NO",
        "MOMENT;2021-02-23T18:30+01:00[Europe/Paris]", "MOMENT;2021-10-31T02:30+01:00[Europe/Paris]",
        "MOMENT;2021-10-31T02:30+02:00[Europe/Paris]", "MOMENT;2021-02-23T18:30:07-04:00[America/Guadeloupe]",
        "COUNT;=80946", "COUNT;~81000|éditeur", "COUNT;=0"})
    void whatIsShownAndSentBackUntouchedIsTheSameAnswer(Type type, String value) {
        var answer = Optional.of(Answer.of(value));
        assertEquals(answer, Outcomes.value(AnswerForm.of(type, answer, PARIS).answer()));
    }

    @Test
    void severalChoicesComeBackInTheirOrder() {
        var answer = Optional.of(Answer.of("CONFIDENTIALITY", "AVAILABILITY"));
        assertEquals(answer, Outcomes.value(AnswerForm.of(Type.SEVERAL_OF, answer, PARIS).answer()));
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void notKnownYetIsAnAnswerOfEveryType(Type type) {
        var answer = Optional.of(Answer.NOT_KNOWN_YET);
        assertEquals(answer, Outcomes.value(AnswerForm.of(type, answer, PARIS).answer()));
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void nothingTypedIsNoAnswer(Type type) {
        var form = AnswerForm.of(type, Optional.empty(), PARIS);
        form.setText("  ");
        form.getMoment().setText(null);
        form.getCount().setKind("ESTIMATE");
        assertTrue(form.isEmpty());
        assertEquals(Optional.empty(), Outcomes.value(form.answer()));
    }

    @Test
    void aQuestionMarkTypedAsATextIsAText() {
        var form = AnswerForm.of(Type.TEXT, Optional.empty(), PARIS);
        form.setText("?");
        assertEquals(Optional.of(Answer.of("?")), Outcomes.value(form.answer()));
    }

    @Test
    void aQuestionMarkChosenFromAListIsNotKnownYet() {
        var form = AnswerForm.of(Type.ONE_OF, Optional.of(Answer.of("OTHER")), PARIS);
        form.setChoice("?");
        assertEquals(Optional.of(Answer.NOT_KNOWN_YET), Outcomes.value(form.answer()));
        form.setChoice("OTHER");
        assertEquals(Optional.of(Answer.of("OTHER")), Outcomes.value(form.answer()));
    }

    @Test
    void typingEndsNotKnownYet() {
        var form = AnswerForm.of(Type.TEXT, Optional.of(Answer.NOT_KNOWN_YET), PARIS);
        form.settle();
        assertTrue(form.isUnknown());
        form.setText("su");
        form.settle();
        assertFalse(form.isUnknown());
        assertEquals(Optional.of(Answer.of("su")), Outcomes.value(form.answer()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "hier;Europe/Paris;MOMENT_UNREADABLE", "28/03/2021 02:30;Europe/Paris;MOMENT_NONEXISTENT",
        "31/10/2021 02:30;Europe/Paris;MOMENT_AMBIGUOUS", "23/02/2021 18:30;Paris;ZONE_UNKNOWN"})
    void aMomentThatIsNoneIsRefusedAndStaysAsTyped(String text, String zone, String code) {
        var form = AnswerForm.of(Type.MOMENT, Optional.empty(), PARIS);
        form.getMoment().setText(text);
        form.getMoment().setZone(zone);
        assertEquals(List.of(code), Outcomes.codes(form.answer()));
        assertEquals(text, form.getMoment().getText());
    }

    @Test
    void aTimeThatComesTwiceIsAskedFor() {
        var form = AnswerForm.of(Type.MOMENT, Optional.empty(), PARIS);
        assertFalse(form.getMoment().isTwice());
        form.getMoment().setText("31/10/2021 2h30");
        form.answer();
        assertTrue(form.getMoment().isTwice());
        assertEquals(List.of("2021-10-31T02:30+02:00", "2021-10-31T02:30+01:00"),
                Arrays.asList(form.getMoment().getEarlier(), form.getMoment().getLater()));
        form.getMoment().setFold("LATER");
        assertEquals(Optional.of(Answer.of("2021-10-31T02:30+01:00[Europe/Paris]")), Outcomes.value(form.answer()));
    }

    @Test
    void theChoiceForOneDateIsForgottenWithTheDate() {
        var form = AnswerForm.of(Type.MOMENT, Optional.of(Answer.of("2021-10-31T02:30+01:00[Europe/Paris]")), PARIS);
        assertTrue(form.getMoment().isTwice());
        form.getMoment().setText("01/11/2021 02:30");
        form.answer();
        assertFalse(form.getMoment().isTwice());
        assertEquals("UNSPECIFIED", form.getMoment().getFold());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "EXACT;-1;'';COUNT_NEGATIVE", "EXACT;beaucoup;'';COUNT_UNREADABLE", "ESTIMATE;81 000;'';ESTIMATE_WITHOUT_SOURCE",
        "EXACT;9999999999999;'';COUNT_TOO_LARGE", "'';5;'';COUNT_KIND_MISSING"})
    void aCountThatIsNoneIsRefused(String kind, String number, String source, String code) {
        var form = AnswerForm.of(Type.COUNT, Optional.empty(), PARIS);
        form.getCount().setKind(kind);
        form.getCount().setNumber(number);
        form.getCount().setSource(source);
        assertEquals(List.of(code), Outcomes.codes(form.answer()));
    }

    @Test
    void spacesBetweenThousandsAreRead() {
        var form = AnswerForm.of(Type.COUNT, Optional.empty(), PARIS);
        form.getCount().setKind("EXACT");
        form.getCount().setNumber("80\u202f946");
        assertEquals(Optional.of(Answer.of("=80946")), Outcomes.value(form.answer()));
    }
}
