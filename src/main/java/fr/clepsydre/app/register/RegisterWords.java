package fr.clepsydre.app.register;

import fr.clepsydre.app.notification.AnswerWords;
import fr.clepsydre.app.register.RegisterField.Shape;
import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of the entries in one language, the same for screen, tables and documents. Immutable. */
public final class RegisterWords {

    private final Form form;
    private final Bundle texts;
    private final AnswerWords answers;
    private final List<RegisterField> header;
    private final Map<RegisterColumn, Function<RegisterEntry, RegisterValue>> told;

    private RegisterWords(Form form, Locale locale) {
        this.form = form;
        texts = Bundle.named("fr.clepsydre.app.register.words", locale);
        answers = AnswerWords.in(locale.getLanguage());
        told = new ToldValues(texts, answers.wording()).byColumn();
        header = Arrays.stream(RegisterColumn.values()).map(this::blank).toList();
    }

    /** In {@code en} for English, else in French. */
    public static RegisterWords in(Form form, String language) {
        return new RegisterWords(form, "en".equals(language) ? Locale.UK : Locale.FRANCE);
    }

    /** The fields without values, for the head of a table. */
    public List<RegisterField> header() {
        return header;
    }

    /** The fields of an entry, in the order of {@link #header}. */
    public List<RegisterField> fields(RegisterEntry entry) {
        return Arrays.stream(RegisterColumn.values())
                .map(column -> header.get(column.ordinal()).with(value(column, entry)))
                .toList();
    }

    /** A text of the register's own bundle. */
    public String text(String key, Object... args) {
        return texts.text(key, args);
    }

    public Wording wording() {
        return answers.wording();
    }

    /** {@code fr} or {@code en}. */
    public String language() {
        return answers.language();
    }

    private RegisterField blank(RegisterColumn column) {
        String own = "field." + column.key();
        Optional<Question> question = form.question(column.key());
        String label = texts.has(own) ? texts.text(own)
                : question.map(asked -> asked.label().in(language())).orElse(column.key());
        return new RegisterField(column.key(), column.group(), shape(column, question), label, RegisterValue.NOTHING);
    }

    private static Shape shape(RegisterColumn column, Optional<Question> question) {
        return switch (column) {
            case RECORDED, ALERTED, AWARE, TARGET, NOTIFIED, NOTIFY_AT, TELL_AT -> Shape.MOMENT;
            case PERSONS, RECORDS -> Shape.NUMBER;
            default -> question.map(asked -> switch (asked.type()) {
                case MOMENT -> Shape.MOMENT;
                case COUNT -> Shape.NUMBER;
                case TEXT, LONG_TEXT, ONE_OF, SEVERAL_OF, YES_NO -> Shape.WORDS;
            }).orElse(Shape.WORDS);
        };
    }

    private RegisterValue value(RegisterColumn column, RegisterEntry entry) {
        Function<RegisterEntry, RegisterValue> known = told.get(column);
        return known != null ? known.apply(entry)
                : entry.answer(column.key()).map(answer -> answered(column.key(), answer))
                        .orElse(RegisterValue.NOTHING);
    }

    private RegisterValue answered(String key, Answer answer) {
        Optional<Question> question = form.question(key);
        if (!(answer instanceof Answer.Given given)) {
            return new RegisterValue.Unknown(question.map(asked -> answers.write(asked, answer))
                    .orElseGet(wording()::unknown));
        }
        // Of a question that the form does not ask any more, nothing but the values is known.
        return question.map(asked -> given(asked, given))
                .orElseGet(() -> new RegisterValue.Words(String.join(", ", given.values())));
    }

    private RegisterValue given(Question question, Answer.Given given) {
        if (question.type() == Question.Type.MOMENT
                && ZonedMoment.read(given.value()) instanceof Outcome.Accepted<ZonedMoment> moment) {
            return new RegisterValue.Moment(moment.value().at(), moment.value().zone());
        }
        if (question.type() == Question.Type.COUNT
                && Count.read(given.value()) instanceof Outcome.Accepted<Count> count) {
            return ToldValues.count(count.value(), wording());
        }
        return new RegisterValue.Words(answers.write(question, given));
    }
}
