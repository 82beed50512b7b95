package fr.clepsydre.press.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class DeflationTest {

    private static void assertComesBack(byte[] data) throws IOException {
        byte[] deflated = Deflation.of(data);
        assertArrayEquals(data, new InflaterInputStream(new ByteArrayInputStream(deflated)).readAllBytes());
    }

    @Test
    void whatever_goes_in_comes_out_again() throws IOException {
        Random random = new Random(20210223);
        for (int length : new int[] {0, 1, 2, 3, 4, 257, 258, 259, 260, 1000, 40_000, 100_000}) {
            for (int bound : new int[] {1, 2, 5, 256}) {
                byte[] data = new byte[length];
                for (int i = 0; i < length; i++) {
                    data[i] = (byte) random.nextInt(bound);
                }
                assertComesBack(data);
            }
        }
    }

    @Test
    void repeats_of_every_length_and_distance_come_out_again() throws IOException {
        Random random = new Random(20210226);
        byte[] data = new byte[200_000];
        for (int at = 0; at < data.length;) {
            int length = 1 + random.nextInt(300);
            int distance = 1 + random.nextInt(40_000);
            for (int i = 0; i < length && at < data.length; i++, at++) {
                data[at] = distance > at ? (byte) random.nextInt(256) : data[at - distance];
            }
        }
        assertComesBack(data);
    }

    @Test
    void text_gets_smaller() {
        byte[] text = "BT /F1 10.5 Tf 1 0 0 1 70.87 700 Tm ".repeat(200).getBytes(StandardCharsets.US_ASCII);
        assertTrue(Deflation.of(text).length < text.length / 20);
    }
}
