package fr.clepsydre.store.pdfform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.pdfform.PdfForm;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.store.form.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredPdfFormsTest {

    private static final String MAPPING = """
            { "title": { "fr": "T", "en": "T" }, "authority": { "fr": "A", "en": "A" }, "languages": ["en"],
              "fields": [ { "field": "a", "code": "1" } ] }
            """;

    @TempDir
    private Path disk;

    private List<PdfForm> forms() {
        return StoredPdfForms.in(new FormFolder(disk), Forms.shipped()::question);
    }

    private void put(String name, String file, String content) throws IOException {
        Files.createDirectories(disk.resolve(name));
        Files.writeString(disk.resolve(name).resolve(file), content);
    }

    @Test
    void the_shipped_example_is_sound() {
        assertEquals(List.of("exemple"), forms().stream().map(PdfForm::name).toList());
        assertEquals(List.of("fr", "en"), Outcomes.value(forms().get(0).template()).languages());
    }

    @Test
    void a_file_on_disk_wins_over_the_shipped_one_of_its_name() throws IOException {
        byte[] shipped = Outcomes.value(forms().get(0).template()).pdf();
        put("exemple", "mapping.json", MAPPING);
        assertEquals(List.of("en"), Outcomes.value(forms().get(0).template()).languages());
        assertArrayEquals(shipped, Outcomes.value(forms().get(0).template()).pdf());
    }

    @Test
    void one_with_faults_tells_them_and_stands_in_nobodys_way() throws IOException {
        put("a-sound-one", "mapping.json", MAPPING);
        put("a-sound-one", "form.pdf", "%PDF");
        put("Été", "mapping.json", MAPPING);
        put("empty", "README", "");
        put("wrong", "form.pdf", "%PDF");
        put("wrong", "mapping.json", MAPPING.replace("\"code\": \"1\"", "\"question\": \"nobody\""));
        Map<String, List<Refusal>> faults = new TreeMap<>();
        forms().forEach(form -> faults.put(form.name(), form.template().refusals()));
        assertEquals(Map.of("a-sound-one", List.of(), "exemple", List.of(), "Été", List.of(Refusal.of("PDF_FORM_NAME", "Été")),
                "empty", List.of(Refusal.of("PDF_FORM_FILE_MISSING", "form.pdf"),
                        Refusal.of("PDF_FORM_FILE_MISSING", "mapping.json")),
                "wrong", List.of(Refusal.of("MAP_UNKNOWN_QUESTION", "fields[0]", "nobody"))), faults);
    }

    @Test
    void a_form_beyond_all_measure_is_refused() throws IOException {
        put("large", "mapping.json", " ".repeat((1 << 20) + 1));
        put("large", "form.pdf", "%PDF");
        assertEquals(List.of(Refusal.of("PDF_FORM_FILE_TOO_LARGE", "mapping.json", 1)),
                forms().get(1).template().refusals());
    }
}
