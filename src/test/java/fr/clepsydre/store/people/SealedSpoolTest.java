package fr.clepsydre.store.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.clepsydre.app.people.Spool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedSpoolTest {

    private static final int PIECE = 1 << 16;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 5})
    void what_is_taken_in_comes_out_again(int length) throws IOException {
        byte[] body = new byte[length];
        new Random(length).nextBytes(body);
        try (Spool.Spooled spooled = spooled(body); InputStream in = spooled.open()) {
            assertArrayEquals(body, in.readAllBytes());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void nothing_of_it_is_in_clear_on_the_disk() throws IOException {
        byte[] body = "279900005;M.;Faumarmad;Francis\n".repeat(9000).getBytes(StandardCharsets.UTF_8);
        try (Spool.Spooled spooled = spooled(body)) {
            assertEquals(9000, spooled.lines());
            String onDisk = Files.readString(files().get(0), StandardCharsets.ISO_8859_1);
            assertFalse(onDisk.contains("Faumarmad") || onDisk.contains("279900005"));
        }
    }

    @Test
    void a_changed_byte_is_found() throws IOException {
        try (Spool.Spooled spooled = spooled("a;b\nc;d\n".getBytes(StandardCharsets.UTF_8))) {
            byte[] onDisk = Files.readAllBytes(files().get(0));
            onDisk[0] ^= 1;
            Files.write(files().get(0), onDisk);
            try (InputStream in = spooled.open()) {
                assertThrows(IOException.class, in::readAllBytes);
            }
        }
    }

    @Test
    void nothing_is_kept_beyond_the_limit() throws IOException {
        byte[] body = new byte[PIECE + 1];
        Spool spool = new SealedSpool(folder);
        assertInstanceOf(Spool.Taken.TooLong.class, spool.take(new ByteArrayInputStream(body), PIECE));
        assertEquals(List.of(), files());
        assertInstanceOf(Spool.Taken.Whole.class, spool.take(new ByteArrayInputStream(body), PIECE + 1));
    }

    @Test
    void whoever_has_the_ticket_opens_it_after_a_new_start_and_nobody_else() throws IOException {
        Spool.Ticket ticket = spooled("a;b\nc;d\n".getBytes(StandardCharsets.UTF_8)).ticket();
        Spool again = new SealedSpool(folder);
        try (InputStream in = again.find(ticket).orElseThrow().open()) {
            assertEquals("a;b\nc;d\n", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Spool.Ticket wrong = new Spool.Ticket(ticket.name(), new byte[32]);
        try (InputStream in = again.find(wrong).orElseThrow().open()) {
            assertThrows(IOException.class, in::readAllBytes);
        }
        assertFalse(again.find(new Spool.Ticket("another.spool", ticket.key())).isPresent());
        assertFalse(ticket.toString().contains(Arrays.toString(ticket.key())));
    }

    @Test
    void what_nobody_waits_for_is_removed() throws IOException {
        Spool.Ticket kept = spooled(new byte[10]).ticket();
        spooled(new byte[10]);
        new SealedSpool(folder).keepOnly(List.of(kept.name()));
        assertEquals(List.of(folder.resolve(kept.name())), files());
    }

    @Test
    void a_disk_without_room_is_told_from_a_sender_that_breaks_off() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device without room is a thing of Linux");
        // Not closed: that would remove the device.
        SpoolFile onFullDisk = new SpoolFile(full, new byte[32]);
        assertThrows(SpoolFile.NotWritten.class,
                () -> onFullDisk.write(new ByteArrayInputStream(new byte[10]), 100));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThrows(IOException.class, () -> new SealedSpool(folder).take(broken, 100));
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|0", "a|1", "a\\nb|2", "a\\r\\nb\\r\\n|2", "a\\rb|2", "a\\n\\n\\nb|2",
            "\"x\\ny\";z\\nb|2", "\\n\\n|0"})
    void lines_are_counted_outside_of_quotes(String text, long lines) throws IOException {
        byte[] body = text.replace("\\n", "\n").replace("\\r", "\r").getBytes(StandardCharsets.UTF_8);
        try (Spool.Spooled spooled = spooled(body)) {
            assertEquals(lines, spooled.lines());
        }
    }

    private Spool.Spooled spooled(byte[] body) throws IOException {
        return assertInstanceOf(Spool.Taken.Whole.class,
                new SealedSpool(folder).take(new ByteArrayInputStream(body), Long.MAX_VALUE)).content();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
