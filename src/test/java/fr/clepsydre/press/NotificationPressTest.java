package fr.clepsydre.press;

import static fr.clepsydre.press.Samples.accepted;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetCover;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import fr.clepsydre.press.template.TemplateKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class NotificationPressTest {

    private static final Instant PRINTED = Instant.parse("2021-02-24T10:00:00Z");

    private static byte[] print(Sheet sheet) {
        return accepted(NotificationPress.print(
                Samples.template(TemplateKind.NOTIFICATION, sheet.language()), sheet, PRINTED, List.of()));
    }

    private static Sheet of(Optional<String> watermark, List<String> gaps, String answer) {
        Sheet sample = Samples.sheet(Locale.FRENCH);
        return new Sheet(Locale.FRENCH, sample.title(), sample.subtitle(), List.of(), watermark, gaps,
                List.of(new SheetSection(7, "La violation",
                        List.of(new SheetLine("Descriptif", answer, SheetLine.State.ANSWERED)))),
                SheetCover.NONE, Optional.empty());
    }

    @Test
    void it_is_valid_for_the_archive_and_for_the_screen_reader() throws Exception {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            VeraPdf.assertValid(print(Samples.sheet(language)), PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
        }
        VeraPdf.assertValid(print(of(Optional.empty(), List.of(), "")), PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
    }

    @Test
    void the_text_holds_every_value_accents_intact() throws IOException {
        Sheet sheet = Samples.sheet(Locale.FRENCH);
        List<String> values = new ArrayList<>(sheet.subtitle());
        values.add(sheet.title());
        values.addAll(sheet.gaps());
        values.addAll(sheet.signatory());
        for (SheetSection section : sheet.sections()) {
            values.add(section.number() + ". " + section.title());
            section.lines().forEach(line -> values.add(line.label() + " " + line.answer().lines().findFirst().get()));
        }
        // The narrow no-break space is no white space to a regular expression; labels and answers are columns.
        String text = PdfText.of(print(sheet)).replace(" ", "");
        values.stream().map(value -> value.replace(" ", ""))
                .forEach(value -> assertTrue(text.contains(value) || value.length() > 500, value));
    }

    @Test
    void a_draft_says_so_on_every_page_and_counts_its_gaps() throws IOException {
        List<String> pages = PdfText.pages(print(Samples.sheet(Locale.FRENCH)));
        assertTrue(pages.get(0).contains("4 informations ne sont pas encore connues : effectif de l'organisme ;"));
        assertTrue(pages.get(0).contains("Projet : ce document n’est pas figé"));
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("PROJET"));
            assertTrue(pages.get(i).contains("page " + (i + 1) + " sur " + pages.size()));
        }
    }

    @Test
    void one_gap_is_told_in_the_singular_and_none_not_at_all() throws IOException {
        assertTrue(PdfText.of(print(of(Optional.empty(), List.of("date de fin"), "x")))
                .contains("Une information n’est pas encore connue : date de fin."));
        String complete = PdfText.of(print(of(Optional.empty(), List.of(), "x")));
        assertFalse(complete.contains("connue") || complete.contains("PROJET"));
    }

    @Test
    void gaps_are_parted_as_the_language_parts_them() throws IOException {
        assertTrue(PdfText.of(print(Samples.sheet(Locale.ENGLISH))).contains("effectif de l'organisme; mesures"));
    }

    @Test
    void a_table_that_goes_on_repeats_its_head_and_the_label_of_the_answer() throws IOException {
        List<String> pages = PdfText.pages(print(of(Optional.empty(), List.of(), "Un récit très long. ".repeat(600))));
        assertTrue(pages.size() > 3);
        // The first is the cover, the section begins on the second.
        pages.subList(2, pages.size() - 1)
                .forEach(page -> assertTrue(page.contains("7. La violation (suite) Descriptif"), page));
    }

    @Test
    void no_page_begins_with_the_last_line_of_an_answer_or_ends_with_its_first() throws IOException {
        for (int words = 320; words < 520; words += 8) {
            String text = "mot ".repeat(words) + "FIN\nDEBUT" + " mot".repeat(40);
            for (String page : PdfText.pages(print(of(Optional.empty(), List.of(), text)))) {
                assertFalse(page.matches(".*DEBUT( mot){0,20} ?(page \\d sur \\d.*)?$"), page);
            }
        }
    }

    @Test
    void answers_are_text_and_never_evaluated() throws IOException {
        String answer = "#{7*7} <script>x</script> **gras** {{title}} © ≈ ₂ Łœễ";
        assertTrue(PdfText.of(print(of(Optional.empty(), List.of(), answer))).contains(answer));
    }

    @Test
    void the_same_sheet_gives_the_same_bytes() {
        assertArrayEquals(print(Samples.sheet(Locale.FRENCH)), print(Samples.sheet(Locale.FRENCH)));
    }

    /** On another machine too: whoever changes the layout, a font or the samples changes this, and means it. */
    @Test
    void a_reference_sheet_has_the_bytes_that_it_always_had() {
        assertEquals("5a9428e811d0c56b6989b2767c6be1e3194a6708f0ac13ba14c7bb6b88b8e45e",
                PdfText.sha256(print(Samples.sheet(Locale.FRENCH))));
    }

    @Test
    void a_character_without_a_glyph_is_refused_at_its_section() {
        var refusal = NotificationPress.print(Samples.template(TemplateKind.NOTIFICATION, Locale.FRENCH),
                of(Optional.empty(), List.of(), "fichier 中"), PRINTED, List.of()).refusals().get(0);
        assertEquals("GLYPH_MISSING", refusal.code());
        assertEquals(List.of("U+4E2D"), refusal.args());
        assertEquals(List.of("sections.7"), refusal.fields());
    }

    @Test
    void title_and_language_are_set() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Samples.sheet(Locale.ENGLISH)))) {
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(new String(document.getDocumentCatalog().getMetadata().toByteArray(),
                    StandardCharsets.UTF_8).contains("Notification d'une violation"));
        }
    }
}
