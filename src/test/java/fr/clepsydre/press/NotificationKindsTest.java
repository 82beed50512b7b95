package fr.clepsydre.press;

import static fr.clepsydre.press.Samples.accepted;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.notification.Attachment;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetCover;
import fr.clepsydre.press.template.TemplateKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A draft, a frozen version, one that completes another, with files inside of it or without. */
class NotificationKindsTest {

    private static final Instant PRINTED = Instant.parse("2021-02-24T10:00:00Z");
    private static final Attachment CONTENT = new Attachment("notification.json", "application/json",
            "Le contenu, pour les machines", "{\"cause\": \"œ\"}".getBytes(StandardCharsets.UTF_8),
            Attachment.Relationship.DATA);
    private static final Attachment RECEIPT = new Attachment("accusé.ld+json", "application/ld+json", "Ajout",
            new byte[0], Attachment.Relationship.SUPPLEMENT);

    /** The paint of the watermark: 0.88 of white. */
    private static final int MARK = 0xEBEBEB;

    private static byte[] print(Sheet sheet, Attachment... attached) {
        return accepted(NotificationPress.print(
                Samples.template(TemplateKind.NOTIFICATION, sheet.language()), sheet, PRINTED, List.of(attached)));
    }

    private static Sheet gaps(Locale language, int count) {
        Sheet draft = Samples.sheet(language);
        return new Sheet(language, draft.title(), draft.subtitle(), draft.signatory(), draft.watermark(),
                IntStream.rangeClosed(1, count).mapToObj(i -> i + ". Une information qui manque (sans réponse)").toList(),
                draft.sections(), draft.cover(), Optional.empty());
    }

    private static Sheet bare(Locale language) {
        Sheet draft = Samples.sheet(language);
        return new Sheet(language, draft.title(), List.of(), List.of(), Optional.empty(), List.of(), draft.sections(),
                SheetCover.NONE, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_kind_is_valid_for_the_archive_and_for_the_screen_reader(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        for (byte[] pdf : List.of(print(Samples.sheet(language)), print(Samples.complementary(language)),
                print(Samples.complementary(language), CONTENT, RECEIPT), print(gaps(language, 60), CONTENT),
                print(bare(language)))) {
            VeraPdf.assertValid(pdf, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
        }
    }

    @Test
    void a_file_inside_is_found_by_its_name_and_comes_out_as_it_went_in() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Samples.sheet(Locale.FRENCH), RECEIPT, CONTENT))) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(List.of("accusé.ld+json", "notification.json"), List.copyOf(files.keySet()));
            var content = files.get("notification.json");
            assertArrayEquals(CONTENT.bytes(), content.getEmbeddedFile().toByteArray());
            assertEquals("application/json", content.getEmbeddedFile().getSubtype());
            assertEquals(CONTENT.bytes().length, content.getEmbeddedFile().getSize());
            assertEquals(PRINTED, content.getEmbeddedFile().getModDate().toInstant());
            assertEquals("Le contenu, pour les machines", content.getFileDescription());
            assertEquals("Data", content.getCOSObject().getNameAsString("AFRelationship"));
            assertEquals("application/ld+json", files.get("accusé.ld+json").getEmbeddedFile().getSubtype());
            assertEquals(2, document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")).size());
        }
    }

    @Test
    void the_same_files_give_the_same_bytes_and_another_content_gives_others() {
        Sheet sheet = Samples.complementary(Locale.FRENCH);
        Attachment other = new Attachment(CONTENT.name(), CONTENT.mediaType(), CONTENT.description(), new byte[] {1},
                CONTENT.relationship());
        String first = PdfText.sha256(print(sheet, CONTENT));
        assertEquals(first, PdfText.sha256(print(sheet, CONTENT)));
        assertFalse(first.equals(PdfText.sha256(print(sheet, other))) || first.equals(PdfText.sha256(print(sheet))));
    }

    /** On another machine too: whoever changes the layout, a font or the samples changes this, and means it. */
    @Test
    void a_reference_version_has_the_bytes_that_it_always_had() {
        assertEquals("7cc663fe85ce2126bac3f44c0b6c699e6606a146183ab96ec4488c5361e9f473", PdfText.sha256(print(Samples.complementary(Locale.FRENCH), CONTENT)));
    }

    @Test
    void a_file_has_a_plain_name_and_a_media_type() {
        for (String name : List.of("", "a/b.json", "..\\x")) {
            assertThrows(IllegalArgumentException.class,
                    () -> new Attachment(name, "text/plain", "", new byte[0], Attachment.Relationship.DATA));
        }
        assertThrows(IllegalArgumentException.class,
                () -> new Attachment("x", "text/plain >>", "", new byte[0], Attachment.Relationship.DATA));
    }

    @Test
    void a_draft_is_marked_across_every_page_and_a_frozen_version_on_none() throws IOException {
        List<Long> draft = marked(print(Samples.sheet(Locale.ENGLISH)));
        assertTrue(draft.size() > 3 && draft.stream().allMatch(points -> points > 5_000), draft::toString);
        List<Long> frozen = marked(print(Samples.complementary(Locale.ENGLISH)));
        assertTrue(frozen.stream().allMatch(points -> points < 1_000), frozen::toString);
    }

    @Test
    void the_mark_is_no_text_and_takes_nothing_from_it() throws IOException {
        Sheet draft = Samples.sheet(Locale.FRENCH);
        Sheet frozen = new Sheet(draft.language(), draft.title(), draft.subtitle(), draft.signatory(),
                Optional.empty(), draft.gaps(), draft.sections(), draft.cover(), draft.changes());
        assertEquals(PdfText.of(print(frozen)), PdfText.of(print(draft)).replace("PROJET ", ""));
    }

    @Test
    void the_cover_stands_alone_on_its_page_and_says_what_the_document_is() throws IOException {
        List<String> pages = PdfText.pages(print(Samples.complementary(Locale.FRENCH)));
        String cover = pages.get(0);
        assertTrue(cover.contains("Version 2, figée"), cover);
        assertTrue(cover.contains("Ce qui a changé depuis la version 1"), cover);
        assertTrue(cover.replace(" ", "").contains(Samples.HASH), cover);
        assertFalse(cover.contains("Prise de connaissance"), cover);
        assertTrue(pages.stream().anyMatch(page -> page.contains("Prise de connaissance")));
    }

    @Test
    void a_hash_breaks_after_whole_groups() throws IOException {
        String cover = PdfText.pages(print(Samples.sheet(Locale.FRENCH))).get(0);
        assertTrue(cover.contains(Samples.HASH.substring(0, 48) + " " + Samples.HASH.substring(48)), cover);
    }

    @Test
    void changes_that_run_over_several_pages_repeat_their_heads() throws IOException {
        List<String> pages = PdfText.pages(print(Samples.complementary(Locale.FRENCH)));
        assertTrue(pages.get(0).contains("Rubrique Avant Après"), pages.get(0));
        assertTrue(pages.get(1).contains("Rubrique Avant Après 7. La violation Descriptif"), pages.get(1));
        assertTrue(String.join(" ", pages).contains("Un second fichier a été trouvé."));
    }

    @Test
    void many_gaps_are_a_list_and_every_one_is_in_it() throws IOException {
        String text = PdfText.of(print(gaps(Locale.FRENCH, 60)));
        assertTrue(text.contains("60 informations ne sont pas encore connues :"), text);
        IntStream.rangeClosed(1, 60).forEach(i -> assertTrue(text.contains("• " + i + ". Une information"), text));
        assertFalse(PdfText.of(print(gaps(Locale.FRENCH, 4))).contains("•"));
    }

    /** How much of each page has the colour of the mark, at 36 points to the inch. */
    private static List<Long> marked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            return IntStream.range(0, document.getNumberOfPages()).mapToObj(page -> marked(renderer, page)).toList();
        }
    }

    private static long marked(PDFRenderer renderer, int page) {
        try {
            BufferedImage image = renderer.renderImageWithDPI(page, 36);
            return IntStream.range(0, image.getWidth() * image.getHeight())
                    .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) == MARK).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
