package fr.clepsydre.app.version;

import fr.clepsydre.app.notification.AnswerWords;
import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers as they are typed into a service: bare numbers, a date and a time each by itself, labels of its lists. */
final class CopyWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Content content;
    private final AnswerWords words;
    private final Bundle texts;

    private CopyWriter(Content content, String language) {
        this.content = content;
        this.words = AnswerWords.in(language);
        this.texts = Bundle.named("fr.clepsydre.app.version.words", Locale.forLanguageTag(words.language()));
    }

    /** In {@code fr} or {@code en}; a section of which nothing is asked is left out. */
    static List<CopySheet.Section> write(Form form, Content content, String language) {
        CopyWriter writer = new CopyWriter(content, language);
        return form.sections().stream().map(writer::section).filter(section -> !section.fields().isEmpty()).toList();
    }

    private CopySheet.Section section(Section section) {
        return new CopySheet.Section(section.number(), section.title().in(words.language()),
                section.questions().stream().filter(question -> question.isAskedIn(content)).map(this::field).toList());
    }

    private CopySheet.Field field(Question question) {
        String label = question.label().in(words.language());
        Optional<Answer> answer = content.answer(question.key());
        return answer.map(given -> new CopySheet.Field(question.key(), label, parts(question, given),
                        note(question, given)))
                .orElseGet(() -> new CopySheet.Field(question.key(), label, List.of(), texts.text("copy.missing")));
    }

    private List<CopySheet.Part> parts(Question question, Answer answer) {
        return moment(question, answer).map(this::moment).orElseGet(() -> List.of(new CopySheet.Part("",
                count(question, answer).flatMap(CopyWriter::value).map(String::valueOf)
                        .orElseGet(() -> words.write(question, answer)))));
    }

    /** In the zone in which it was told, which is named: the service knows no zones. */
    private List<CopySheet.Part> moment(ZonedMoment moment) {
        ZonedDateTime local = moment.zoned();
        return List.of(new CopySheet.Part(texts.text("copy.day"), DAY.format(local)),
                new CopySheet.Part(texts.text("copy.time", words.wording().timeOf(moment.zone())),
                        TIME.format(local)));
    }

    /** An estimate is typed as its number; that it is one, and whose, is told beside it. */
    private String note(Question question, Answer answer) {
        return count(question, answer).filter(Count.Estimate.class::isInstance).map(value -> words.wording().count(value)).orElse("");
    }

    private static Optional<ZonedMoment> moment(Question question, Answer answer) {
        return question.type() == Question.Type.MOMENT && answer instanceof Answer.Given given
                && ZonedMoment.read(given.value()) instanceof Outcome.Accepted<ZonedMoment> read
                        ? Optional.of(read.value()) : Optional.empty();
    }

    private static Optional<Count> count(Question question, Answer answer) {
        return question.type() == Question.Type.COUNT && answer instanceof Answer.Given given
                && Count.read(given.value()) instanceof Outcome.Accepted<Count> read
                        ? Optional.of(read.value()) : Optional.empty();
    }

    private static Optional<Long> value(Count count) {
        if (count instanceof Count.Exact exact) {
            return Optional.of(exact.value());
        }
        return count instanceof Count.Estimate estimate ? Optional.of(estimate.value()) : Optional.empty();
    }
}
