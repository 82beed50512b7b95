package fr.clepsydre.press;

import static fr.clepsydre.press.Samples.accepted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.Sides;
import fr.clepsydre.press.template.TemplateKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterKindsTest {

    private static LetterPress first(Locale language) {
        return accepted(LetterPress.open(Samples.templates(language), Samples.setting(language)));
    }

    private static LetterPress second(Locale language) {
        return accepted(LetterPress.open(
                Map.of(LetterKind.SECOND, Samples.template(TemplateKind.LETTER_SECOND, language)),
                Samples.setting(language)));
    }

    private static Letter flagged(Letter letter, LetterFlag... more) {
        Set<LetterFlag> flags = EnumSet.copyOf(List.of(more));
        flags.addAll(letter.flags());
        return new Letter(letter.id(), letter.addressLines(), letter.personName(), letter.leaked(), flags);
    }

    private static String text(LetterPress press, Letter letter) throws IOException {
        return PdfText.of(accepted(press.single(letter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_kind_is_valid_alone_and_in_a_batch_and_holds_on_one_page(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        List<Letter> letters = List.of(flagged(Samples.letter(), LetterFlag.SEVERAL_LABORATORIES), Samples.minor());
        for (LetterPress press : List.of(first(language), second(language))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(2, press.batch(letters.iterator(), out).pages());
            VeraPdf.assertValid(out.toByteArray(), PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFA_2_B);
            for (Letter letter : letters) {
                assertEquals(1, press.pages(letter));
                VeraPdf.assertValid(accepted(press.single(letter)), PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
            }
        }
    }

    @Test
    void one_run_prints_the_template_of_minors_to_minors_and_that_of_adults_to_adults() throws IOException {
        LetterPress press = first(Locale.FRENCH);
        String minor = text(press, Samples.minor());
        assertTrue(minor.contains("Parlez-en avec votre enfant"), minor);
        assertTrue(minor.contains("parentale de Łukasz Łukasiewicz"), minor);
        assertFalse(text(press, Samples.letter()).contains("enfant"));
    }

    @Test
    void minors_without_a_template_of_their_own_get_that_of_adults() throws IOException {
        LetterPress press = accepted(LetterPress.open(
                Map.of(LetterKind.ADULT, Samples.template(TemplateKind.LETTER, Locale.FRENCH)),
                Samples.setting(Locale.FRENCH)));
        String minor = text(press, Samples.minor());
        assertTrue(minor.contains("parentale de Łukasz Łukasiewicz"), minor);
        assertFalse(minor.contains("Parlez-en avec votre enfant"), minor);
    }

    @Test
    void the_second_letter_says_that_it_is_one_to_adults_and_about_minors() throws IOException {
        for (Letter letter : List.of(Samples.letter(), Samples.minor())) {
            assertTrue(text(second(Locale.FRENCH), letter).contains("déjà écrit"));
            assertTrue(text(second(Locale.ENGLISH), letter).contains("written to you before"));
        }
    }

    @ParameterizedTest
    @CsvSource({"MADAM,fr,'Madame, Nous'", "SIR,fr,'Monsieur, Nous'", "EMAIL_KNOWN,fr,'Madame, Monsieur, Nous'",
            "MADAM,en,'Dear Madam, We'", "SIR,en,'Dear Sir, We'", "EMAIL_KNOWN,en,'Dear Sir or Madam, We'"})
    void the_salutation_follows_the_civility(LetterFlag flag, String tag, String expected) throws IOException {
        Locale language = Locale.forLanguageTag(tag);
        Letter letter = flagged(named("MADAME X"), flag);
        String text = text(first(language), letter);
        assertTrue(text.contains(expected), text);
        assertEquals(flag == LetterFlag.SIR, !text.contains("Mada"), text);
    }

    private static Letter named(String name) {
        return new Letter("L-1", List.of("X", "35730 PLEURTUIT"), name, List.of("nom"), Set.of());
    }

    @Test
    void the_letter_about_a_minor_greets_both_parents_whoever_the_child_is() throws IOException {
        String text = text(first(Locale.FRENCH), flagged(Samples.minor(), LetterFlag.SIR));
        assertTrue(text.contains("Madame, Monsieur,"), text);
    }

    @Test
    void who_gets_letters_of_several_laboratories_is_told_so_and_nobody_else() throws IOException {
        String told = "Un autre laboratoire touché peut vous écrire aussi";
        LetterPress press = first(Locale.FRENCH);
        assertTrue(text(press, flagged(Samples.letter(), LetterFlag.SEVERAL_LABORATORIES)).contains(told));
        assertFalse(text(press, Samples.letter()).contains(told));
    }

    @ParameterizedTest
    @CsvSource({"שרה,RIGHT_TO_LEFT,U+05E9", "Ali علي,RIGHT_TO_LEFT,U+0639", "J😀,GLYPH_MISSING,U+1F600",
            "李,GLYPH_MISSING,U+674E"})
    void what_the_press_cannot_set_is_named_before_anything_is_laid_out(String name, String code, String point) {
        LetterPress press = first(Locale.FRENCH);
        Letter letter = new Letter("L-1", List.of(name, "35730 PLEURTUIT"), "X", List.of("nom"), Set.of());
        assertEquals(List.of(code), press.check(letter).stream().map(refusal -> refusal.code()).toList());
        assertEquals(List.of(point), press.check(letter).get(0).args());
        assertEquals(press.check(letter), press.single(letter).refusals());
        assertEquals(0, press.pages(letter));
    }

    @Test
    void an_address_that_does_not_fit_is_named_before_anything_is_laid_out() {
        Letter letter = new Letter("L-1", List.of("1", "2", "3", "4", "5", "6", "7", "8"), "X", List.of(), Set.of());
        assertEquals("LETTER_ADDRESS_DOES_NOT_FIT", first(Locale.FRENCH).check(letter).get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NGUYỄN THỊ HƯỜNG", "ŒUVRARD-LE GOFF", "D’ANGELO", "O'BRIEN", "ŁĄŻŚĆ ŐŰ ȚȘ", "Ñandú Ýmir"})
    void names_of_europe_and_vietnam_print(String name) throws IOException {
        Letter letter = new Letter("L-1", List.of(name, "35730 PLEURTUIT"), name, List.of("nom"), Set.of(LetterFlag.MINOR));
        assertEquals(List.of(), first(Locale.FRENCH).check(letter));
        assertEquals(3, text(first(Locale.FRENCH), letter).split(name, -1).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void twelve_categories_are_a_sentence_and_the_letter_holds_on_one_page(String tag) throws IOException {
        Locale language = Locale.forLanguageTag(tag);
        List<String> twelve = IntStream.rangeClosed(1, 12).mapToObj(i -> "catégorie de données " + i).toList();
        Letter letter = new Letter("L-1", Samples.letter().addressLines(), "X", twelve, EnumSet.of(
                LetterFlag.CONTACT_DETAILS, LetterFlag.SOCIAL_SECURITY_NUMBER, LetterFlag.HEALTH_DATA,
                LetterFlag.SEVERAL_LABORATORIES));
        for (LetterPress press : List.of(first(language), second(language))) {
            assertEquals(1, press.pages(letter));
            String text = text(press, letter);
            assertTrue(text.replace(" ;", ";").contains("Catégorie de données 1; catégorie de données 2;"), text);
            assertTrue(text.contains("catégorie de données 12."), text);
        }
    }

    @Test
    void printed_on_both_sides_every_letter_begins_on_the_front_of_a_sheet() throws Exception {
        LetterPress press = accepted(LetterPress.open(Samples.templates(Locale.FRENCH),
                Samples.setting(Locale.FRENCH).on(Sides.BOTH)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterBatch batch = press.batch(List.of(Samples.letter(), Samples.minor()).iterator(), out);
        assertEquals(4, batch.pages());
        assertEquals(List.of(new LetterBatch.Printed(Samples.letter().id(), 1, 2),
                new LetterBatch.Printed(Samples.minor().id(), 3, 4)), batch.printed());
        List<String> pages = PdfText.pages(out.toByteArray());
        assertEquals(List.of("", ""), List.of(pages.get(1).strip(), pages.get(3).strip()));
        assertFalse(pages.get(0).contains("page 1"));
        VeraPdf.assertValid(out.toByteArray(), PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFA_2_B);
    }
}
