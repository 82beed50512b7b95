package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFormsTest {

    @TempDir
    private Path folder;

    @Test
    void the_file_on_disk_wins_over_the_shipped_one() throws IOException {
        Path file = folder.resolve("form.json");
        Files.writeString(file, Forms.cnilText().replace("\"2023-07\"", "\"2027-01\""));
        assertEquals("2027-01", StoredForms.read(file).version());
    }

    @Test
    void without_a_file_the_shipped_form_serves() {
        assertEquals("2023-07", StoredForms.read(folder.resolve("absent.json")).version());
    }

    @Test
    void a_broken_file_is_named_with_the_place_of_each_fault() throws IOException {
        Path file = folder.resolve("form.json");
        Files.writeString(file, "{\n  \"key\": nonsense }");
        String told = assertThrows(IllegalStateException.class, () -> StoredForms.read(file)).getMessage();
        assertTrue(told.contains(file.toString()) && told.contains("at line 2"), told);
        Files.writeString(file, Forms.cnilText().replace("\"MOMENT\"", "\"MOMENTT\""));
        told = assertThrows(IllegalStateException.class, () -> StoredForms.read(file)).getMessage();
        assertTrue(told.contains("FORM_UNKNOWN_TYPE at sections[5].questions[0]: MOMENTT"), told);
    }
}
