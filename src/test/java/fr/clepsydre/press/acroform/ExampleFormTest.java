package fr.clepsydre.press.acroform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.pdfform.FieldValue;
import fr.clepsydre.app.pdfform.FilledForm;
import fr.clepsydre.app.pdfform.PdfFiller.Finish;
import fr.clepsydre.press.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The example that ships, and a form of a third tool. */
class ExampleFormTest {

    private static final Path SHIPPED = Path.of("templates/acroform/exemple/form.pdf");
    private static final String NAME = "Laboratoire Œuvré, Łukasz : CO₂";

    private static PDAcroForm form(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm();
    }

    private static FilledForm fill(byte[] form, Finish finish, FieldValue... values) {
        return Samples.accepted(new FormFiller().fill(form, List.of(values), finish));
    }

    @Test
    void the_shipped_form_is_the_one_that_is_drawn_here() throws IOException {
        assertArrayEquals(ExampleForm.draw(), Files.readAllBytes(SHIPPED));
    }

    @Test
    void every_field_of_the_example_takes_what_it_is_meant_for() throws IOException {
        FilledForm filled = fill(Files.readAllBytes(SHIPPED), Finish.KEEP,
                FieldValue.text("organismeNom", NAME), FieldValue.text("organismeSiren", "732829320"),
                FieldValue.text("organismeAdresse", "1 rue de l’Œuvre\n75001 Paris"), FieldValue.text("organismePays", "France"),
                FieldValue.text("declarant", "Łucja Żółć, directrice"), FieldValue.codes("type", "complementaire"),
                FieldValue.text("numero", "N-7"), FieldValue.text("connaissanceDate", "23/02/2021"),
                FieldValue.text("connaissanceHeure", "18:30"), FieldValue.codes("responsable", FieldValue.TICKED),
                FieldValue.codes("natureConfidentialite", FieldValue.TICKED), FieldValue.codes("natureIntegrite"),
                FieldValue.codes("natureDisponibilite"), FieldValue.codes("cause", "NC"), FieldValue.codes("donnees", "1", "2"),
                FieldValue.text("personnesNombre", "81 000"), FieldValue.codes("personnesPrecision", "estime"),
                FieldValue.text("recit", "Un récit.\nSa suite."), FieldValue.text("mesures", "Prises : aucune."),
                FieldValue.codes("information", "prevue"));
        assertEquals(List.of(), filled.report());
        try (PDDocument document = Loader.loadPDF(filled.pdf())) {
            assertEquals(NAME, form(document).getField("organismeNom").getValueAsString());
            assertEquals("732829320", form(document).getField("organismeSiren").getValueAsString());
            assertEquals("complementaire", form(document).getField("type").getValueAsString());
            assertEquals("Oui", form(document).getField("natureConfidentialite").getValueAsString());
            assertEquals("Off", form(document).getField("natureIntegrite").getValueAsString());
            assertEquals("[NC]", form(document).getField("cause").getValueAsString());
            assertEquals("[1, 2]", form(document).getField("donnees").getValueAsString());
            assertEquals("Un récit.\nSa suite.", form(document).getField("recit").getValueAsString());
            assertEquals("prevue", form(document).getField("information").getValueAsString());
        }
    }

    @Test
    void a_form_of_a_third_tool_is_filled_as_well() throws IOException {
        byte[] form;
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("/acroform/reportlab.pdf"))) {
            form = stream.readAllBytes();
        }
        FieldValue[] values = {FieldValue.text("organisme", NAME), FieldValue.text("recit", "Un récit : l’été.\nSa suite."),
            FieldValue.codes("confidentialite", FieldValue.TICKED), FieldValue.codes("integrite"),
            FieldValue.codes("phase", "complementaire"), FieldValue.codes("cause", "E"),
            FieldValue.codes("donnees", "NIR", "S")};
        FilledForm kept = fill(form, Finish.KEEP, values);
        assertEquals(List.of(), kept.report());
        try (PDDocument document = Loader.loadPDF(kept.pdf())) {
            assertEquals(NAME, form(document).getField("organisme").getValueAsString());
            assertEquals("Un récit : l’été.\nSa suite.", form(document).getField("recit").getValueAsString());
            assertEquals("Yes", form(document).getField("confidentialite").getValueAsString());
            assertEquals("Off", form(document).getField("integrite").getValueAsString());
            assertEquals("complementaire", form(document).getField("phase").getValueAsString());
            assertEquals("[E]", form(document).getField("cause").getValueAsString());
            assertEquals("[NIR, S]", form(document).getField("donnees").getValueAsString());
        }
        try (PDDocument document = Loader.loadPDF(fill(form, Finish.FLATTEN, values).pdf())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(NAME) && text.contains("l’été.") && text.contains("externe"), text);
        }
    }
}
