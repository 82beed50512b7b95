package fr.clepsydre.press;

import static fr.clepsydre.press.Samples.accepted;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import fr.clepsydre.press.type.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterPressTest {

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

    private static LetterSetting telling(String whatHappened) {
        LetterSetting setting = Samples.setting(Locale.FRENCH);
        return new LetterSetting(setting.language(), setting.sender(), setting.place(), setting.date(), whatHappened,
                setting.consequences(), setting.measures(), setting.contact());
    }

    @Test
    void a_letter_by_itself_is_valid_for_the_archive_and_for_the_screen_reader() throws Exception {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (Letter letter : List.of(Samples.letter(), Samples.minor())) {
                VeraPdf.assertValid(accepted(press(language).single(letter)), PDFAFlavour.PDFA_2_A,
                        PDFAFlavour.PDFUA_1);
            }
        }
    }

    @Test
    void a_batch_is_valid_for_the_archive() throws Exception {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            byte[] pdf = batch(press(language), List.of(Samples.letter(), Samples.minor(), Samples.letter()));
            VeraPdf.assertValid(pdf, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFA_2_B);
        }
    }

    @Test
    void the_text_holds_every_value_accents_intact() throws IOException {
        LetterSetting setting = Samples.setting(Locale.FRENCH);
        Letter letter = Samples.letter();
        for (byte[] pdf : List.of(single(letter), batch(press(Locale.FRENCH), List.of(letter)))) {
            String text = PdfText.of(pdf);
            for (String value : List.of(letter.id(), setting.sender().signatory(), setting.sender().signatoryTitle(),
                    setting.whatHappened(), setting.consequences(), setting.measures(), setting.contact().phone(),
                    setting.contact().phoneHours(), setting.contact().postAddress(), setting.contact().email(),
                    setting.contact().dataProtectionOfficer(), "le 1er mars 2021")) {
                assertTrue(text.contains(value), value);
            }
            letter.addressLines().forEach(line -> assertTrue(text.contains(line), line));
            letter.leaked().forEach(words -> assertTrue(text.contains(words), words));
            setting.sender().letterhead().forEach(line -> assertTrue(text.contains(line), line));
        }
    }

    @Test
    void a_letter_holds_on_one_page_and_answers_the_readers_questions_in_order() throws IOException {
        String text = PdfText.of(single(Samples.letter()));
        assertEquals(1, PdfText.pages(single(Samples.letter())).size());
        int at = 0;
        for (String question : List.of("Que s’est-il passé ?", "Quelles informations sur vous ?",
                "Que peut-il arriver ?", "Qu’avons-nous fait ?", "Que pouvez-vous faire ?", "À qui vous adresser ?")) {
            assertTrue(text.indexOf(question) > at, question);
            at = text.indexOf(question);
        }
        assertEquals(2, text.split("excuses", -1).length, "it apologises once");
        assertFalse(text.contains("http"));
    }

    @Test
    void the_letter_about_a_minor_is_written_to_the_holders_of_parental_authority() throws IOException {
        String text = PdfText.of(single(Samples.minor()));
        assertTrue(text.contains("titulaires de l’autorité parentale de Łukasz Łukasiewicz"));
        assertFalse(text.contains("Quelles informations sur vous ?"));
    }

    @Test
    void values_are_text_and_never_evaluated() throws IOException {
        String name = "#{7*7} ${x} <script>alert(1)</script> **x** {{date}} [a](b) \\ (c)";
        Letter letter = new Letter("L-1", List.of("{{7*7}} #{7*7} <b>", "35730 PLEURTUIT"), name, List.of(name),
                Samples.minor().flags());
        String text = PdfText.of(single(letter));
        assertTrue(text.contains("parentale de " + name), text);
        assertTrue(text.contains("• " + name), text);
        assertTrue(text.contains("{{7*7}} #{7*7} <b>"), text);
    }

    @Test
    void a_name_of_300_characters_breaks_over_lines() throws IOException {
        String name = "Kristofferson".repeat(24).substring(0, 300);
        Letter letter = new Letter("L-1", List.of("X", "35730 PLEURTUIT"), name, List.of(), Samples.minor().flags());
        byte[] pdf = single(letter);
        assertTrue(PdfText.of(pdf).replace(" ", "").contains(name));
        assertTrue(PdfText.positions(pdf).stream().filter(text -> !text.getUnicode().isBlank())
                .allMatch(text -> text.getXDirAdj() + text.getWidthDirAdj() <= Page.mm(195)));
    }

    @Test
    void a_character_without_a_glyph_sets_its_letter_apart_and_no_other() throws IOException {
        Letter bad = named("JEAN \uD83D\uDE00", "35730 PLEURTUIT");
        LetterBatch batch = press(Locale.FRENCH).batch(
                List.of(Samples.letter(), bad, Samples.minor()).iterator(), new ByteArrayOutputStream());
        assertEquals(List.of("L-1"), batch.setAside().stream().map(LetterBatch.SetAside::id).toList());
        assertEquals(List.of("U+1F600"), batch.setAside().get(0).refusals().get(0).args());
        assertEquals(List.of("addressLines"), batch.setAside().get(0).refusals().get(0).fields());
        assertEquals(List.of(new LetterBatch.Printed("L-2021-000001", 1, 1),
                new LetterBatch.Printed("L-2021-000002", 2, 2)), batch.printed());
    }

    @Test
    void common_values_that_cannot_be_printed_are_refused_at_once_and_named() {
        assertEquals(List.of("whatHappened"), LetterPress.open(Samples.templates(Locale.FRENCH),
                telling("vol 😀")).refusals().get(0).fields());
    }

    @Test
    void what_overflows_goes_to_a_numbered_second_page() throws Exception {
        LetterPress press = accepted(LetterPress.open(Samples.templates(Locale.FRENCH),
                telling("Un récit très long. ".repeat(120))));
        byte[] pdf = accepted(press.single(Samples.letter()));
        List<String> pages = PdfText.pages(pdf);
        assertEquals(2, pages.size());
        assertTrue(pages.get(0).contains("page 1 sur 2") && pages.get(1).contains("page 2 sur 2"));
        assertTrue(pages.get(1).contains("Maëlle Le Goff-Œuvrard"));
        VeraPdf.assertValid(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
        LetterBatch batch = press.batch(List.of(Samples.letter(), Samples.minor()).iterator(),
                new ByteArrayOutputStream());
        assertEquals(List.of(1, 3), batch.printed().stream().map(LetterBatch.Printed::firstPage).toList());
        assertEquals(4, batch.pages());
    }

    @Test
    void the_same_letter_gives_the_same_bytes_whatever_was_printed_before() throws IOException {
        LetterPress used = press(Locale.FRENCH);
        accepted(used.single(named("ŁĄŻŚĆ ŐŰ", "35730 PLEURTUIT")));
        assertArrayEquals(single(Samples.letter()), accepted(used.single(Samples.letter())));
        List<Letter> letters = List.of(Samples.letter(), Samples.minor());
        assertArrayEquals(batch(used, letters), batch(press(Locale.FRENCH), letters));
    }

    /** On another machine too: whoever changes the layout, a font or the samples changes this, and means it. */
    @Test
    void a_reference_letter_has_the_bytes_that_it_always_had() throws IOException {
        assertEquals("5bc902dc827eeb770e6fe4f9d1af1e9f770cbfe2c572034a930ea7e1e1a58bf5",
                PdfText.sha256(single(Samples.letter())));
    }

    @Test
    void every_page_of_a_batch_holds_its_own_letter() throws IOException {
        List<Letter> letters = IntStream.rangeClosed(1, 260)
                .mapToObj(i -> Samples.letter("REF-" + i + "-X", "PERSONNE " + i)).toList();
        List<String> pages = PdfText.pages(batch(press(Locale.FRENCH), letters));
        assertEquals(260, pages.size());
        for (int i = 1; i <= 260; i++) {
            String page = pages.get(i - 1);
            assertTrue(page.contains("REF-" + i + "-X") && page.contains("PERSONNE " + i + " APPARTEMENT"), page);
        }
    }

    @Test
    void a_batch_of_nothing_is_an_empty_file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, press(Locale.FRENCH).batch(List.<Letter>of().iterator(), out).pages());
        assertEquals(0, out.size());
    }

    @Test
    void a_template_may_skip_levels_of_headings_and_number_its_lists() throws Exception {
        Template template = accepted(Template.read(TemplateKind.LETTER, "t",
                "### Bonjour\n\n1. *un*\n2. **deux** {{personName}}\n\n# Fin\n\n{{leakedCategories}}\n"));
        LetterPress press = accepted(LetterPress.open(Map.of(LetterKind.ADULT, template), Samples.setting(Locale.FRENCH)));
        byte[] pdf = accepted(press.single(Samples.letter()));
        assertTrue(PdfText.of(pdf).contains("2. deux Nguyễn Thị Hường"));
        VeraPdf.assertValid(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    }
}
