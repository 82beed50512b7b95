package fr.clepsydre.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFileTest {

    @TempDir
    private Path folder;

    @Test
    void without_a_file_the_shipped_rules_hold() {
        assertFalse(RulesFile.read(folder.resolve("none.yaml")).rules().isEmpty());
    }

    @Test
    void a_broken_file_stops_the_start_with_every_line_and_reason() throws IOException {
        Path file = folder.resolve("obligations.yaml");
        String shipped = Files.readString(Path.of("config/obligations.yaml"));
        Files.writeString(file, shipped.replaceFirst("length: 72 hours", "length: -72 hours")
                .replaceFirst("anchor: awareness", "anchor: press"));
        String told = assertThrows(IllegalStateException.class, () -> RulesFile.read(file)).getMessage();
        long line = shipped.lines().takeWhile(text -> !text.startsWith("  length: 72 hours")).count() + 1;
        assertTrue(told.contains("line " + line + ": The length “-72 hours” is out of range"), told);
        assertTrue(told.contains("“press” is not an anchor"), told);
        assertEquals(3, told.lines().count(), told);
    }
}
