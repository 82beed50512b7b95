package fr.clepsydre.app.notification;

import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Gap;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the notification of one case in one language: every question that is asked, what was answered, what is open. */
public final class SheetWriter {

    private final CaseFile file;
    private final String language;
    private final Locale locale;
    private final Bundle texts;
    private final AnswerWords words;

    private SheetWriter(CaseFile file, String language) {
        this.file = file;
        this.language = language;
        this.locale = "en".equals(language) ? Locale.UK : Locale.FRANCE;
        this.texts = Bundle.named("fr.clepsydre.app.notification.words", locale);
        this.words = AnswerWords.in(language);
    }

    /** In {@code fr} or {@code en}. */
    public static Sheet write(CaseFile file, String language) {
        return new SheetWriter(file, language).sheet();
    }

    private Sheet sheet() {
        // A case as it stands is a draft, also after a filing: what was filed is a version.
        Optional<String> watermark = Optional.of(texts.text("draft"));
        return new Sheet(locale, words.printed(file.form().title()), subtitle(), signatory(), watermark,
                file.completeness().gaps().stream().map(this::gap).toList(),
                file.form().sections().stream().map(this::section)
                        .filter(section -> !section.lines().isEmpty()).toList(),
                CoverWriter.write(file, words), Optional.empty());
    }

    private List<String> subtitle() {
        return List.of(texts.text("subtitle.law"),
                texts.text("subtitle.organisation", file.laboratory().name(),
                        words.wording().finess(file.involvement().finess())),
                texts.text("subtitle.case", file.incident().reference().toString(), file.incident().title()));
    }

    private List<String> signatory() {
        Contact signs = file.involvement().contacts().legalRepresentative();
        return Stream.of(signs.name(), signs.title()).filter(line -> !line.isEmpty()).toList();
    }

    private String gap(Gap gap) {
        String key = gap.reason() == Gap.Reason.MISSING ? "gap.missing" : "gap.not.known";
        return texts.text(key, gap.section().number(), words.printed(gap.question().label()));
    }

    private SheetSection section(Section section) {
        List<SheetLine> lines = section.questions().stream()
                .filter(question -> question.isAskedIn(file.content()))
                .map(this::line)
                .toList();
        return new SheetSection(section.number(), words.printed(section.title()), lines);
    }

    private SheetLine line(Question question) {
        Optional<Answer> answer = file.content().answer(question.key());
        String label = words.printed(question.label());
        return answer
                .map(given -> new SheetLine(label, words.write(question, given), AnswerWords.state(question, given)))
                .orElseGet(() -> new SheetLine(label, texts.text("missing"), SheetLine.State.MISSING));
    }
}
