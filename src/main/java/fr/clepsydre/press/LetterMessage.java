package fr.clepsydre.press;

import fr.clepsydre.app.letter.LetterPrinter.Message;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Placeholder;
import fr.clepsydre.press.template.Block;
import fr.clepsydre.press.template.Inline;
import fr.clepsydre.press.template.Names;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Plain;
import fr.clepsydre.press.type.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * The message to one person, from the same words as its letter. It has no link, no picture and nothing to load: a message
 * about a leak must not look like the fraud it warns of.
 */
public final class LetterMessage {

    private final LetterSetting setting;
    private final Letter letter;
    private final Furniture furniture;
    private final Setter setter;
    private final MessageText written = new MessageText();
    private String subject = "";

    private LetterMessage(LetterSetting setting, Letter letter, LetterValues values, Furniture furniture) {
        this.setting = setting;
        this.letter = letter;
        this.furniture = furniture;
        setter = new Setter(Look.LETTER, Column.FULL, furniture.language(), values.of(letter));
    }

    /** @param template of the kind {@link TemplateKind#LETTER_EMAIL} */
    public static Message of(Template template, LetterSetting setting, Letter letter) {
        if (template.kind() != TemplateKind.LETTER_EMAIL) {
            throw new IllegalArgumentException("not the template of a message");
        }
        Furniture furniture = new Furniture(setting.language());
        LetterValues values = new LetterValues(setting, furniture);
        LetterMessage message = new LetterMessage(setting, letter, values, furniture);
        template.blocks(values.conditions(letter.flags(), letter.leaked())).forEach(message::add);
        String subject = message.subject.isEmpty() ? furniture.letterTitle() : message.subject;
        return new Message(subject, message.written.text(), message.written.html(subject, furniture.language()));
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            written.paragraph(setter.rich(paragraph.text()));
        } else if (block instanceof Block.Slot slot) {
            add(Names.of(Placeholder.values(), slot.placeholder()));
        } else {
            List<RichText> items = block.texts().stream().map(setter::rich).toList();
            written.list(block instanceof Block.Steps ? "ol" : "ul", items);
        }
    }

    private void heading(Block.Heading heading) {
        List<Inline> words = heading.text();
        RichText text = setter.rich(words);
        if (subject.isEmpty()) {
            List<String> lines = new ArrayList<>();
            LineBreaker.lines(text, MessageText.ENDLESS).forEach(line -> lines.add(MessageText.plain(line).strip()));
            subject = String.join(" ", lines);
        }
        written.heading(heading.level(), text);
    }

    private void add(Placeholder placeholder) {
        switch (placeholder) {
            case WHAT_HAPPENED -> paragraphs(setting.whatHappened());
            case CONSEQUENCES -> paragraphs(setting.consequences());
            case MEASURES -> paragraphs(setting.measures());
            case LEAKED_CATEGORIES -> written.list("ul", letter.leaked().stream().map(this::value).toList());
            case SIGNATURE -> written.paragraph(
                    value(setting.sender().signatory() + ", " + setting.sender().signatoryTitle()));
            case LABORATORY, PLACE, DATE, REFERENCE, SALUTATION, PERSON_NAME, PHONE, PHONE_HOURS, POST_ADDRESS, EMAIL,
                    DATA_PROTECTION_OFFICER -> throw new IllegalStateException(placeholder + " does not stand alone");
        }
    }

    private void paragraphs(String value) {
        Plain.paragraphs(value).forEach(paragraph -> written.paragraph(value(paragraph)));
    }

    private RichText value(String value) {
        return RichText.of(value, setter.look().body()).spaced(furniture.language());
    }
}
