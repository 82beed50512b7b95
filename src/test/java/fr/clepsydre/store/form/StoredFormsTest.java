package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.notification.Definition;
import fr.clepsydre.domain.notification.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files make the forms, and what is said of files that do not go together. */
class StoredFormsTest {

    private static final String SHIPPED = "cnil-2023-07.form.json";

    @TempDir
    private Path folder;

    @Test
    void without_a_folder_the_shipped_forms_serve() {
        var forms = forms(folder.resolve("absent"));
        assertEquals("2023-07", forms.current().version());
        Definition definition = forms.definition(forms.current());
        assertEquals(Forms.cnilText(), new String(definition.file().bytes(), StandardCharsets.UTF_8));
        assertTrue(definition.sha256().matches("[0-9a-f]{64}"), definition.sha256());
    }

    @Test
    void the_file_on_disk_wins_over_the_shipped_one_of_the_same_name() throws IOException {
        write(SHIPPED, Forms.cnilText().replace("Motifs du retard", "Pourquoi si tard"));
        assertEquals("Pourquoi si tard", forms(folder).question("latenessReason").orElseThrow().label().fr());
    }

    @Test
    void a_new_version_is_a_new_file_beside_the_old_one_and_current_when_the_manifest_says_so() throws IOException {
        write("cnil-2027-01.form.json", Forms.cnilText().replace("\"2023-07\"", "\"2027-01\"")
                .replace("Motifs du retard", "Pourquoi si tard"));
        var forms = forms(folder);
        assertEquals(List.of("2023-07", "2027-01"), forms.all().stream().filter(form -> form.key().equals("cnil"))
                .map(form -> form.version()).toList());
        assertEquals("2023-07", forms.current().version());
        assertEquals("Motifs du retard", lateness(forms.form("cnil", "2023-07").orElseThrow().question("latenessReason")
                .orElseThrow()));
        assertEquals("Pourquoi si tard", lateness(forms.question("latenessReason").orElseThrow()));
        write("manifest.properties", "current=cnil-2027-01\n");
        assertEquals("2027-01", forms(folder).current().version());
    }

    private static String lateness(Question question) {
        return question.label().fr();
    }

    @Test
    void an_old_manifest_that_knows_languages_only_changes_nothing() throws IOException {
        write("manifest.properties", "languages=fr\n");
        assertEquals("2023-07", forms(folder).current().version());
    }

    @Test
    void a_current_form_that_is_not_there_is_named() throws IOException {
        write("manifest.properties", "current=cnil-1999\n");
        assertTold("FORM_CURRENT_UNKNOWN at current: cnil-1999");
    }

    @Test
    void a_file_that_is_not_named_after_its_form_is_refused() throws IOException {
        write("mine.form.json", Forms.cnilText().replace("\"2023-07\"", "\"2024-01\""));
        assertTold("FORM_NAME_DIFFERS at /: cnil-2024-01.form.json");
    }

    @Test
    void two_forms_do_not_share_the_key_of_a_question_and_versions_keep_its_type() throws IOException {
        write("other-1.form.json", Forms.cnilText().replace("\"key\": \"cnil\"", "\"key\": \"other\"")
                .replace("\"2023-07\"", "\"1\""));
        assertTold("FORM_KEY_TAKEN at /: latenessReason");
        Files.delete(folder.resolve("other-1.form.json"));
        write("cnil-2027-01.form.json", Forms.cnilText().replace("\"2023-07\"", "\"2027-01\"")
                .replace("\"key\": \"sector\",\n          \"type\": \"TEXT\"",
                        "\"key\": \"sector\",\n          \"type\": \"YES_NO\""));
        assertTold("FORM_TYPE_CHANGED at /: sector");
    }

    @Test
    void broken_files_are_named_with_the_place_of_each_fault() throws IOException {
        write(SHIPPED, "{\n  \"key\": nonsense }");
        write("cnil-2027-01.form.json", Forms.cnilText().replace("\"MOMENT\"", "\"MOMENTT\""));
        String told = told();
        assertTrue(told.contains(SHIPPED) && told.contains("at line 2"), told);
        assertTrue(told.contains("FORM_UNKNOWN_TYPE at sections[5].questions[0]: MOMENTT"), told);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void assertTold(String fault) {
        String told = told();
        assertTrue(told.contains(fault), told);
    }

    private String told() {
        return assertThrows(IllegalStateException.class, () -> forms(folder)).getMessage();
    }

    private static fr.clepsydre.app.notification.Forms forms(Path onDisk) {
        return Forms.in(onDisk);
    }
}
