package fr.clepsydre.app.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How much an archive is unpacked: a few kilobytes may hold terabytes. Counted, never kept. */
final class PackedSize {

    private static final long MOST = 500L << 20;
    private static final int ENTRIES = 10_000;
    private static final int PIECE = 1 << 16;

    private PackedSize() {
    }

    /** Whether it can be read to its end, has no more than ten thousand entries and 500 MiB in all. */
    static boolean isBearable(byte[] archive) {
        byte[] piece = new byte[PIECE];
        long total = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > ENTRIES) {
                    return false;
                }
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    total += read;
                    if (total > MOST) {
                        return false;
                    }
                }
            }
            return entries > 0;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }
}
