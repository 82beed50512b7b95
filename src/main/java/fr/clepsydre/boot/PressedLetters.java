package fr.clepsydre.boot;

import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Picture;
import fr.clepsydre.press.LetterBatch;
import fr.clepsydre.press.LetterMessage;
import fr.clepsydre.press.LetterPress;
import fr.clepsydre.press.SummaryPress;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** The letters of the application, printed by the press. */
public final class PressedLetters implements LetterPrinter {

    private final int lettersInBatch;

    public PressedLetters(int lettersInBatch) {
        this.lettersInBatch = lettersInBatch;
    }

    @Override
    public int lettersInBatch() {
        return lettersInBatch;
    }

    @Override
    public Outcome<Ready> open(Map<LetterKind, String> texts, LetterSetting setting) {
        Map<LetterKind, Template> read = new EnumMap<>(LetterKind.class);
        for (Map.Entry<LetterKind, String> text : texts.entrySet()) {
            TemplateKind kind = TemplateKind.of(text.getKey());
            Outcome<Template> outcome = Template.read(kind, kind.folder(), text.getValue());
            if (!(outcome instanceof Outcome.Accepted<Template> whole)) {
                return new Outcome.Refused<>(outcome.refusals());
            }
            read.put(text.getKey(), whole.value());
        }
        Outcome<LetterPress> opened = LetterPress.open(read, setting);
        return opened instanceof Outcome.Accepted<LetterPress> press
                ? Outcome.accepted(new Pressing(press.value()))
                : new Outcome.Refused<>(opened.refusals());
    }

    @Override
    public Outcome<Message> message(String text, LetterSetting setting, Letter letter) {
        Outcome<Template> read = Template.read(TemplateKind.LETTER_EMAIL, TemplateKind.LETTER_EMAIL.folder(), text);
        return read instanceof Outcome.Accepted<Template> template
                ? Outcome.accepted(LetterMessage.of(template.value(), setting, letter))
                : new Outcome.Refused<>(read.refusals());
    }

    @Override
    public boolean shows(Picture picture) {
        return LetterPress.shows(picture);
    }

    @Override
    public byte[] summary(Summary summary) {
        return SummaryPress.print(summary);
    }

    private record Pressing(LetterPress press) implements Ready {

        @Override
        public Optional<String> check(Letter letter) {
            return press.check(letter).stream().findFirst().map(Refusal::code);
        }

        @Override
        public int pages(Letter letter) {
            return press.pages(letter);
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
