package fr.clepsydre.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    private static final byte[] KEY = new byte[32];

    @TempDir
    private Path data;

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_reads_and_the_next_takes_it() throws IOException {
        Path folder = data.resolve("not/there/yet");
        byte[] first = MasterKey.read(Optional.empty(), folder);
        assertEquals(32, first.length);
        assertArrayEquals(first, MasterKey.read(Optional.empty(), folder));
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("master.key"))));
        assertFalse(Arrays.equals(first, MasterKey.read(Optional.empty(), data)));
    }

    @Test
    void a_key_is_set_as_such_or_by_its_file() throws IOException {
        String written = Base64.getEncoder().encodeToString(KEY);
        Path file = Files.writeString(data.resolve("key"), written + "\n");
        assertArrayEquals(KEY, MasterKey.read(Optional.of(" " + written), data));
        assertArrayEquals(KEY, MasterKey.read(Optional.of(file.toString()), data));
        assertFalse(Files.exists(data.resolve("master.key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not Base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anything_else_is_refused_with_words_that_do_not_repeat_it(String setting) {
        var refused = assertThrows(IllegalStateException.class, () -> MasterKey.read(Optional.of(setting), data));
        assertTrue(refused.getMessage().contains("clepsydre.key") && refused.getMessage().contains("32 bytes"));
        assertFalse(refused.getMessage().contains(setting));
    }
}
