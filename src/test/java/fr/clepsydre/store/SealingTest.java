package fr.clepsydre.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final byte[] CONTENT = "Hélène Lefèvre".getBytes(StandardCharsets.UTF_8);

    private final Sealing sealing = new Sealing(key(1));

    @Test
    void what_was_sealed_is_opened_at_its_place() {
        assertArrayEquals(CONTENT, sealing.open(sealing.seal(CONTENT, "person|1"), "person|1"));
        assertArrayEquals(new byte[0], sealing.open(sealing.seal(new byte[0], "person|1"), "person|1"));
    }

    @Test
    void the_same_content_is_sealed_differently_each_time() {
        assertFalse(Arrays.equals(sealing.seal(CONTENT, "person|1"), sealing.seal(CONTENT, "person|1")));
    }

    @Test
    void another_place_another_key_or_a_changed_byte_opens_nothing() {
        byte[] sealed = sealing.seal(CONTENT, "person|1");
        assertThrows(IllegalStateException.class, () -> sealing.open(sealed, "person|2"));
        assertThrows(IllegalStateException.class, () -> new Sealing(key(2)).open(sealed, "person|1"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(IllegalStateException.class, () -> sealing.open(changed, "person|1"));
        }
        assertThrows(IllegalStateException.class, () -> sealing.open(new byte[3], "person|1"));
    }

    @Test
    void a_hash_depends_on_text_and_key() {
        assertEquals(sealing.hash("a"), new Sealing(key(1)).hash("a"));
        assertNotEquals(sealing.hash("a"), sealing.hash("b"));
        assertNotEquals(sealing.hash("a"), new Sealing(key(2)).hash("a"));
        assertNotEquals(sealing.proof(), new Sealing(key(2)).proof());
    }

    @Test
    void a_key_has_32_bytes() {
        assertThrows(IllegalArgumentException.class, () -> new Sealing(new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> new Sealing(new byte[33]));
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[Sealing.KEY_LENGTH];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
