package fr.clepsydre.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.letter.LetterPrinter.Message;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.press.template.TemplateKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterMessageTest {

    private static Message message(Locale language, Letter letter) {
        return LetterMessage.of(Samples.template(TemplateKind.LETTER_EMAIL, language), Samples.setting(language), letter);
    }

    @Test
    void it_says_what_the_letter_says_in_both_forms() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            LetterSetting setting = Samples.setting(language);
            Letter letter = Samples.letter();
            Message message = message(language, letter);
            for (String value : List.of(letter.id(), setting.consequences(), setting.contact().phone(),
                    setting.contact().email(), setting.sender().signatory(), letter.leaked().get(2))) {
                assertTrue(message.text().replace('\u00a0', ' ').contains(value), value);
                assertTrue(message.html().replace('\u00a0', ' ').contains(value), value);
            }
            assertFalse(message.text().contains("{{") || message.html().contains("{{"));
            letter.addressLines().forEach(line -> assertFalse(message.text().contains(line), line));
        }
    }

    @Test
    void the_first_heading_is_the_subject() {
        assertEquals("Des données qui vous concernent ont fuité", message(Locale.FRENCH, Samples.letter()).subject());
        assertEquals("Data about your child has leaked", message(Locale.ENGLISH, Samples.minor()).subject());
    }

    @Test
    void nothing_in_it_is_a_link_or_is_loaded_from_anywhere() {
        String html = message(Locale.FRENCH, Samples.letter()).html();
        for (String markup : List.of("http", "href", "src=", "<img", "<style", "url(", "<a ")) {
            assertFalse(html.contains(markup), markup);
        }
        assertTrue(html.contains("<strong>Par téléphone</strong>\u00a0: 02"), html);
    }

    @Test
    void values_are_characters_and_never_markup_nor_a_second_line_of_the_subject() {
        String name = "<b>\r\nBcc: x@y.example & \"Zoé\"";
        Letter letter = new Letter("L-1", List.of("X"), name, List.of("<script>"), Set.of(LetterFlag.MINOR));
        Message message = message(Locale.FRENCH, letter);
        assertTrue(message.html().contains("&lt;b&gt;"), message.html());
        assertTrue(message.html().contains("<li>&lt;script&gt;</li>"), message.html());
        assertTrue(message.text().contains("- <script>\n"));
        assertFalse(message.subject().contains("\n"));
    }

    @Test
    void a_name_from_right_to_left_stays_as_it_is() {
        Letter letter = new Letter("L-1", List.of("X"), "\u05e9\u05e8\u05d4", List.of(), Set.of(LetterFlag.MINOR));
        assertTrue(message(Locale.FRENCH, letter).text().contains("\u05e9\u05e8\u05d4"));
    }

    @Test
    void the_template_of_a_letter_makes_no_message() {
        assertThrows(IllegalArgumentException.class, () -> LetterMessage.of(
                Samples.template(TemplateKind.LETTER, Locale.FRENCH), Samples.setting(Locale.FRENCH), Samples.letter()));
    }
}
