package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a zipped file one after the other, within limits that no real workbook comes near: one that was made
 * to fill the memory or the time of a server is given up while it is still small.
 */
final class Unzipping extends InputStream implements Closeable {

    /** Parts of one file; a workbook of thirty sheets has about a hundred. */
    static final int MOST_PARTS = 2_000;
    /** Bytes unzipped; a sheet of a million rows of people takes a bit more than one GiB. */
    static final long MOST_BYTES = 4L << 30;
    /** Bytes unzipped for one byte in the file; sheets reach about 40. */
    static final int HIGHEST_RATIO = 200;
    /** Bytes that may be unzipped at any ratio: a small sheet may well be blank. */
    static final long FREE_BYTES = 16L << 20;
    /** Bytes of one tag or one piece of text. */
    static final long MOST_AT_ONCE = 8L << 20;

    private static final int BUFFER = 1 << 16;

    private final CountedStream file;
    private final ZipParts zip;
    private int parts;
    private long bytes;
    private long noted;

    Unzipping(InputStream file) {
        this.file = new CountedStream(file);
        this.zip = new ZipParts(this.file);
    }

    /** The name of the next part in small letters, whose bytes this stream then holds; nothing after the last. */
    Optional<String> nextPart() throws IOException {
        byte[] rest = new byte[BUFFER];
        while (parts > 0 && read(rest, 0, BUFFER) >= 0) {
            noteProgress();
        }
        if (++parts > MOST_PARTS) {
            throw new Unreadable(FileFault.WORKBOOK_TOO_LARGE);
        }
        return zip.next().map(name -> name.replace('\\', '/').toLowerCase(Locale.ROOT));
    }

    /** Says that what was read so far has been dealt with and is not held any more. */
    void noteProgress() {
        noted = bytes;
    }

    /** Whether it was the stream below that failed, and not what is in it. */
    boolean hasFailed() {
        return file.hasFailed();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int taken = zip.read(target, offset, length);
        bytes += Math.max(taken, 0);
        boolean swollen = bytes > FREE_BYTES && bytes > HIGHEST_RATIO * file.count();
        if (swollen || bytes > MOST_BYTES || bytes - noted > MOST_AT_ONCE) {
            throw new Unreadable(FileFault.WORKBOOK_TOO_LARGE);
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
