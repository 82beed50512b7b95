package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF forms of authorities, as programs see them. */
@InServer
class PdfFormsIT {

    private static String forms(Dossier dossier) {
        return dossier.laboratory(FIRST) + "/forms";
    }

    private static JsonObject example(Dossier dossier) {
        return json(DPO.get(forms(dossier))).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(form -> form.getString("name").equals("exemple")).findFirst().orElseThrow();
    }

    @Test
    void the_forms_are_listed_with_what_is_open_in_them() {
        Dossier dossier = Dossier.ofFirst("PDF forms");
        JsonObject form = example(dossier);
        assertEquals("FILLABLE", form.getString("state"));
        assertEquals("Autorité fictive", form.getString("authority"));
        JsonObject report = json(DPO.get(forms(dossier) + "/exemple/report"));
        assertEquals(form.getJsonObject("report"), report);
        assertEquals("fr", report.getString("language"));
        assertFalse(report.containsKey("version"));
        assertFalse(report.toString().contains("PDF_FIELD_NOT_MAPPED"), "the mapping of the example is complete");
        JsonObject nature = report.getJsonArray("open").getValuesAs(JsonObject.class).stream()
                .filter(open -> open.getJsonArray("questions").toString().contains("\"nature\"")).findFirst().orElseThrow();
        assertEquals("PDF_ANSWER_MISSING", nature.getString("code"));
        assertEquals(3, nature.getJsonArray("fields").size());
        assertFalse(nature.getString("message").isBlank());
    }

    @Test
    void a_form_is_filled_from_the_version_that_says_the_same_kept_or_flattened() throws IOException {
        Dossier dossier = Dossier.ofFirst("PDF forms");
        DPO.post(dossier.laboratory(FIRST) + "/versions", "{\"kind\":\"INITIAL\"}");
        assertEquals(1, example(dossier).getJsonObject("report").getInt("version"));
        try (var kept = Loader.loadPDF(DPO.bytes(forms(dossier) + "/exemple.pdf").body())) {
            var form = kept.getDocumentCatalog().getAcroForm();
            assertEquals("initiale", form.getField("type").getValueAsString());
            assertEquals("Off", form.getField("natureIntegrite").getValueAsString());
        }
        try (var flat = Loader.loadPDF(DPO.bytes(forms(dossier) + "/exemple.pdf?flatten=true&lang=en").body())) {
            var form = flat.getDocumentCatalog().getAcroForm();
            assertTrue(form == null || form.getFields().isEmpty());
            String text = new PDFTextStripper().getText(flat);
            assertTrue(text.contains("Laboratoire fictif"), text);
        }
    }

    @Test
    void what_cannot_be_is_answered_in_problem_details() {
        Dossier dossier = Dossier.ofFirst("PDF forms");
        var language = DPO.get(forms(dossier) + "/exemple.pdf?lang=de");
        assertEquals(422, language.statusCode());
        assertEquals("LANGUAGE_UNKNOWN", Dossier.code(language));
        var flatten = DPO.get(forms(dossier) + "/exemple.pdf?flatten=1");
        assertEquals(422, flatten.statusCode());
        assertEquals("PARAMETER_NOT_TRUE_OR_FALSE", Dossier.code(flatten));
        assertEquals("NOT_FOUND", Dossier.code(DPO.get(forms(dossier) + "/nothing/report")));
    }
}
