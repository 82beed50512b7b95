package fr.clepsydre.press.acroform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.pdfform.FieldValue;
import fr.clepsydre.app.pdfform.FilledForm;
import fr.clepsydre.app.pdfform.PdfFiller.Finish;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.press.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a form that another tool made, and on what somebody made of it. */
class FormFillerTest {

    private static final String NAME = "Laboratoire Œuvré, Łukasz & Nguyễn : CO₂ « é »";
    private static final String STORY = "Un récit.\nEt sa suite : l’été, ça où œ.";

    private final FormFiller filler = new FormFiller();

    private static byte[] form() throws IOException {
        try (InputStream in = FormFillerTest.class.getResourceAsStream("/acroform/pdf-lib.pdf")) {
            return in.readAllBytes();
        }
    }

    private static List<FieldValue> values() {
        return List.of(FieldValue.text("organisation.name", NAME), FieldValue.text("description", STORY),
                FieldValue.text("siren", "732829320"), FieldValue.codes("confidentiality", FieldValue.TICKED),
                FieldValue.codes("integrity"), FieldValue.codes("type", "complémentaire"),
                FieldValue.codes("sector", "Santé"), FieldValue.codes("data", "NIR", "Santé"));
    }

    private FilledForm fill(List<FieldValue> values, Finish finish) throws IOException {
        return Samples.accepted(filler.fill(form(), values, finish));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void values_are_kept_in_their_fields_and_read_back() throws IOException {
        try (PDDocument document = Loader.loadPDF(fill(values(), Finish.KEEP).pdf())) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertEquals(NAME, form.getField("organisation.name").getValueAsString());
            assertEquals(STORY, form.getField("description").getValueAsString());
            assertEquals("732829320", form.getField("siren").getValueAsString());
            assertEquals("Yes", form.getField("confidentiality").getValueAsString());
            assertEquals("Off", form.getField("integrity").getValueAsString());
            assertEquals("complémentaire", form.getField("type").getValueAsString());
            assertEquals("[Santé]", form.getField("sector").getValueAsString());
            assertEquals("[NIR, Santé]", form.getField("data").getValueAsString());
            assertFalse(form.getNeedAppearances());
        }
    }

    @Test
    void flattened_values_are_part_of_the_page_and_no_field_is_left() throws IOException {
        byte[] pdf = fill(values(), Finish.FLATTEN).pdf();
        String text = text(pdf);
        for (String part : List.of(NAME, "Un récit.", "Et sa suite : l’été, ça où œ.", "État civil", "NIR", "Santé")) {
            assertTrue(text.contains(part), text);
        }
        assertTrue(text.replaceAll("\\s", "").contains("732829320"), text);
        assertEquals(3, text.lines().filter(line -> List.of("État civil", "NIR", "Santé").contains(line.strip()))
                .distinct().count(), text);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertTrue(form == null || form.getFields().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Finish.class)
    void the_same_values_give_the_same_bytes(Finish finish) throws IOException {
        assertArrayEquals(fill(values(), finish).pdf(), fill(values(), finish).pdf());
    }

    @Test
    void what_is_not_mapped_is_told() throws IOException {
        assertEquals(List.of(Refusal.of("PDF_FIELD_NOT_MAPPED").at("internal"),
                Refusal.of("PDF_FIELD_NOT_MAPPED").at("unmapped")), fill(values(), Finish.KEEP).report());
    }

    @Test
    void what_cannot_be_filled_is_told_with_its_reason_and_never_cut() throws IOException {
        List<FieldValue> wrong = List.of(FieldValue.text("no.such.field", "x"), FieldValue.text("internal", "x"),
                FieldValue.text("siren", "1234567890"), FieldValue.text("organisation.name", "中"),
                FieldValue.text("description", "mot ".repeat(5_000)), FieldValue.codes("type", "autre"),
                FieldValue.codes("sector", "Santé", "Industrie"), FieldValue.codes("data", "NIR", "Autre"),
                FieldValue.codes("integrity", "Non"));
        FilledForm filled = fill(wrong, Finish.KEEP);
        assertEquals(List.of("PDF_FIELD_UNKNOWN", "PDF_FIELD_READ_ONLY", "PDF_FIELD_TOO_LONG", "GLYPH_MISSING",
                "PDF_FIELD_OVERFLOWS", "PDF_CHOICE_NOT_OFFERED", "PDF_CHOICE_ONE_ONLY", "PDF_CHOICE_NOT_OFFERED",
                "PDF_CHOICE_NOT_OFFERED"),
                filled.report().stream().map(Refusal::code).filter(code -> !code.endsWith("MAPPED")).toList());
        try (PDDocument document = Loader.loadPDF(filled.pdf())) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertEquals("", form.getField("siren").getValueAsString());
            assertEquals("mot ".repeat(5_000).strip(), form.getField("description").getValueAsString());
        }
    }

    @Test
    void a_form_that_acts_by_itself_is_refused() throws IOException {
        assertRefused("PDF_FORM_SCRIPT", document -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('x')")));
        assertRefused("PDF_FORM_SCRIPT", document -> {
            COSDictionary more = new COSDictionary();
            more.setItem(COSName.K, new PDActionJavaScript("x"));
            document.getDocumentCatalog().getAcroForm().getField("siren").getCOSObject().setItem(COSName.AA, more);
        });
        assertRefused("PDF_FORM_SCRIPT", document -> {
            COSDictionary submit = new COSDictionary();
            submit.setName(COSName.S, "SubmitForm");
            document.getDocumentCatalog().getAcroForm().getField("siren").getWidgets().get(0).getCOSObject()
                    .setItem(COSName.A, submit);
        });
    }

    @Test
    void a_form_in_xml_is_refused_and_so_is_a_file_without_fields() throws IOException {
        assertRefused("PDF_FORM_XFA", document -> document.getDocumentCatalog().getAcroForm().getCOSObject()
                .setItem(COSName.XFA, new COSArray()));
        assertRefused("PDF_FORM_WITHOUT_FIELDS",
                document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM));
    }

    @Test
    void an_encrypted_form_is_refused_with_a_password_to_open_and_with_none() throws IOException {
        for (String password : List.of("", "secret")) {
            assertRefused("PDF_FORM_ENCRYPTED", document -> {
                try {
                    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
        }
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertEquals(List.of("PDF_FORM_NOT_PDF"), codes("<html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("PDF_FORM_NOT_PDF"), codes(new byte[0]));
    }

    @Test
    void everything_against_a_form_is_told_at_once() throws IOException {
        byte[] changed = changed(document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x"));
            document.getDocumentCatalog().getAcroForm().getCOSObject().setItem(COSName.XFA, new COSArray());
        });
        assertEquals(List.of("PDF_FORM_XFA", "PDF_FORM_SCRIPT"), codes(changed));
    }

    @Test
    void a_page_without_a_form_has_none() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertNull(document.getDocumentCatalog().getAcroForm());
            document.save(out);
        }
        assertEquals(List.of("PDF_FORM_WITHOUT_FIELDS"), codes(out.toByteArray()));
    }

    private void assertRefused(String code, Consumer<PDDocument> change) throws IOException {
        assertEquals(List.of(code), codes(changed(change)));
    }

    private List<String> codes(byte[] form) {
        Outcome<FilledForm> outcome = filler.fill(form, values(), Finish.KEEP);
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private static byte[] changed(Consumer<PDDocument> change) throws IOException {
        try (PDDocument document = Loader.loadPDF(form())) {
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
