package fr.clepsydre.boot;

import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.press.LetterBatch;
import fr.clepsydre.press.LetterPress;
import fr.clepsydre.press.Templates;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The letters of the application, printed by the press. */
public final class PressedLetters implements LetterPrinter {

    private final Templates templates;
    private final int lettersInBatch;

    public PressedLetters(Templates templates, int lettersInBatch) {
        this.templates = templates;
        this.lettersInBatch = lettersInBatch;
    }

    @Override
    public int lettersInBatch() {
        return lettersInBatch;
    }

    @Override
    public Outcome<String> template(LetterKind kind, Locale language) {
        Outcome<Template> read = templates.read(TemplateKind.LETTER, language);
        return read instanceof Outcome.Accepted<Template> template
                ? Outcome.accepted(template.value().text())
                : new Outcome.Refused<>(read.refusals());
    }

    @Override
    public Outcome<Ready> open(Map<LetterKind, String> templates, LetterSetting setting) {
        // The template of adults says what minors are told as well, until each kind has one of its own.
        String template = templates.getOrDefault(LetterKind.ADULT, templates.values().iterator().next());
        Outcome<Template> read = Template.read(TemplateKind.LETTER, "letter", template);
        if (!(read instanceof Outcome.Accepted<Template> whole)) {
            return new Outcome.Refused<>(read.refusals());
        }
        Outcome<LetterPress> opened = LetterPress.open(whole.value(), setting);
        return opened instanceof Outcome.Accepted<LetterPress> press
                ? Outcome.accepted(new Pressing(press.value()))
                : new Outcome.Refused<>(opened.refusals());
    }

    private record Pressing(LetterPress press) implements Ready {

        @Override
        public Optional<String> check(Letter letter) {
            return press.check(letter).stream().findFirst().map(Refusal::code);
        }

        @Override
        public Outcome<byte[]> single(Letter letter) {
            return press.single(letter);
        }

        @Override
        public Printed batch(Iterator<Letter> letters, OutputStream out) throws IOException {
            LetterBatch batch = press.batch(letters, out);
            return new Printed(batch.pages(),
                    batch.printed().stream()
                            .map(letter -> new Place(letter.id(), letter.firstPage(), letter.lastPage())).toList(),
                    batch.setAside().stream()
                            .map(letter -> new SetAside(letter.id(), letter.refusals().get(0).code())).toList());
        }
    }
}
