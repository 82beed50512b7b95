package fr.clepsydre.app.notification;

import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.SheetLine;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Answers as people write them in one language.
 *
 * @param language {@code fr} or {@code en}
 */
public record AnswerWords(String language, Bundle texts, Wording wording) {

    /** In {@code en} for English, else in French. */
    public static AnswerWords in(String language) {
        Locale locale = "en".equals(language) ? Locale.UK : Locale.FRANCE;
        return new AnswerWords(locale.getLanguage(), Bundle.named("fr.clepsydre.app.notification.words", locale),
                Wording.in(locale));
    }

    /** Whether it is an answer; an unknown count is none. */
    public static SheetLine.State state(Question question, Answer answer) {
        boolean unknown = !(answer instanceof Answer.Given given)
                || question.type() == Question.Type.COUNT && given.value().equals(Count.UNKNOWN.canonical());
        return unknown ? SheetLine.State.NOT_KNOWN_YET : SheetLine.State.ANSWERED;
    }

    /** The answer to that question; values that cannot be read stand as they are. */
    public String write(Question question, Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return notKnown(question);
        }
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> given.value();
            case ONE_OF, SEVERAL_OF -> given.values().stream()
                    .map(code -> choice(question, code))
                    .collect(Collectors.joining(texts.text("list.joint")));
            case MOMENT -> ZonedMoment.read(given.value()) instanceof Outcome.Accepted<ZonedMoment> moment
                    ? wording.sentence(moment.value())
                    : given.value();
            case COUNT -> Count.read(given.value()) instanceof Outcome.Accepted<Count> count
                    ? wording.count(count.value())
                    : given.value();
            case YES_NO -> texts.text("YES".equals(given.value()) ? "yes" : "no");
        };
    }

    /** The form's own words for it, where its list has some. */
    private String notKnown(Question question) {
        return question.choices().flatMap(Choices::notKnown)
                .map(words -> words.in(language))
                .orElseGet(wording::unknown);
    }

    /** A text of the form as a document prints it: its file may hold the apostrophes of typewriters. */
    public String printed(Words text) {
        return text.in(language).replace('\'', '\u2019');
    }

    private String choice(Question question, String code) {
        return question.choices().flatMap(choices -> choices.choice(code))
                .map(choice -> printed(choice.label()))
                .orElse(code);
    }
}
