package fr.clepsydre.press;

import static fr.clepsydre.press.Samples.accepted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.press.type.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class AddressWindowTest {

    private static LetterPress press(Locale language) {
        return accepted(LetterPress.open(Samples.templates(language), Samples.setting(language)));
    }

    private static byte[] single(Letter letter) {
        return accepted(press(Locale.FRENCH).single(letter));
    }

    private static byte[] batch(LetterPress press, List<Letter> letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.batch(letters.iterator(), out);
        return out.toByteArray();
    }

    private static Letter named(String... address) {
        return new Letter("L-1", List.of(address), address[0], List.of("votre nom"), Set.of());
    }

    @Test
    void the_address_and_nothing_else_stands_in_the_window() throws IOException {
        for (Letter letter : List.of(Samples.letter(), Samples.minor(),
                named("A".repeat(38), "B", "C", "D", "E", "F", "ALLEMAGNE"))) {
            for (byte[] pdf : List.of(single(letter), batch(press(Locale.FRENCH), List.of(letter)))) {
                StringBuilder seen = new StringBuilder();
                PdfText.positions(pdf).stream().filter(AddressWindowTest::showsInWindow)
                        .forEach(position -> seen.append(position.getUnicode()));
                assertEquals(String.join("", letter.addressLines()).replace(" ", ""),
                        seen.toString().replace(" ", ""));
            }
        }
    }

    /** Any part of it, capitals and descenders included. */
    private static boolean showsInWindow(TextPosition text) {
        double left = text.getXDirAdj();
        double baseline = text.getYDirAdj();
        return left + text.getWidthDirAdj() > Page.mm(110) && left < Page.mm(195)
                && baseline + 3 > Page.mm(55) && baseline - 8 < Page.mm(88);
    }

    @Test
    void the_whole_address_stays_inside_of_the_window() throws IOException {
        Letter letter = named("W".repeat(30), "B", "C", "D", "E", "35730 ÇÀÉ");
        List<TextPosition> address = PdfText.positions(single(letter)).stream()
                .filter(text -> text.getXDirAdj() > Page.mm(108) && text.getYDirAdj() > Page.mm(50)
                        && text.getYDirAdj() < Page.mm(92) && !text.getUnicode().isBlank()).toList();
        assertEquals(String.join("", letter.addressLines()).replace(" ", "").length(), address.size());
        for (TextPosition text : address) {
            assertTrue(text.getXDirAdj() >= Page.mm(110)
                    && text.getXDirAdj() + text.getWidthDirAdj() <= Page.mm(195), text::getUnicode);
            assertTrue(text.getYDirAdj() - 10 >= Page.mm(55) && text.getYDirAdj() + 3 <= Page.mm(88));
            assertTrue(text.getFontSizeInPt() >= 9 && text.getFontSizeInPt() <= 12);
        }
    }

    @Test
    void an_address_that_cannot_fit_is_refused_not_cut() {
        assertEquals("LETTER_ADDRESS_DOES_NOT_FIT", press(Locale.FRENCH)
                .single(named("W".repeat(300), "35730 PLEURTUIT")).refusals().get(0).code());
        assertEquals("LETTER_ADDRESS_DOES_NOT_FIT", press(Locale.FRENCH)
                .single(new Letter("L", List.of(), "x", List.of(), Set.of())).refusals().get(0).code());
    }
}
