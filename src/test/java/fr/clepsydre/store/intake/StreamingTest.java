package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A file that never exists anywhere as a whole is read without anything of it staying behind. */
class StreamingTest {

    private static final String HEAD = "finess;civilite;nom;prenom;date_naissance;nir;adresse1;code_postal;commune;telephone;commentaire\n";
    private static final String ROW = "359999000;Mme;Lefèvre;Hélène;17/05/1970;255081416802538;12 rue de l'Église;35000;RENNES;0612345678;x\n";
    private static final long SIZE = 50_000_000;

    @Test
    void fifty_megabytes_pass_in_seconds_and_leave_no_row_behind() {
        long expected = 1 + SIZE / ROW.getBytes(StandardCharsets.UTF_8).length;
        AtomicLong found = new AtomicLong();
        List<WeakReference<PeopleRow>> samples = new ArrayList<>();
        IntakeSummary summary = assertTimeout(Duration.ofSeconds(20), () -> PeopleFile.read(() -> new Endless(
                expected), finess -> true, LocalDate.EPOCH, row -> {
            if (found.incrementAndGet() % 50_000 == 1) {
                samples.add(new WeakReference<>(row));
            }
        }));
        assertEquals(expected, summary.rows());
        assertEquals(expected, found.get());
        System.gc();
        long kept = samples.stream().filter(sample -> sample.get() != null).count();
        assertTrue(samples.size() > 5 && kept <= 1, kept + " of " + samples.size() + " rows are still held");
    }

    @Test
    void a_row_is_handed_over_before_the_next_buffer_is_asked_for() throws IOException {
        Endless stream = new Endless(100_000);
        List<Long> taken = new ArrayList<>();
        PeopleFile.read(() -> stream, finess -> true, LocalDate.EPOCH, row -> taken.add(stream.taken));
        assertTrue(taken.get(0) <= 200_000, taken.get(0) + " bytes were read before the first row");
    }

    /** A header and that many equal rows, made when they are asked for. */
    private static final class Endless extends InputStream {

        private long rows;
        private long taken;
        private byte[] current = HEAD.getBytes(StandardCharsets.UTF_8);
        private int next;
        private final byte[] row = ROW.getBytes(StandardCharsets.UTF_8);

        Endless(long rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (next == current.length) {
                if (rows-- <= 0) {
                    return -1;
                }
                current = row;
                next = 0;
            }
            int count = Math.min(length, current.length - next);
            System.arraycopy(current, next, target, offset, count);
            next += count;
            taken += count;
            return count;
        }
    }
}
