package fr.clepsydre.store.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes taken from a file, and remembers that it was the file itself that failed, not what stands in it. */
final class CountedStream extends FilterInputStream {

    private long count;
    private boolean failed;

    CountedStream(InputStream file) {
        super(file);
    }

    long count() {
        return count;
    }

    boolean hasFailed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int taken = super.read(target, offset, length);
            count += Math.max(taken, 0);
            return taken;
        } catch (IOException lost) {
            failed = true;
            throw lost;
        }
    }
}
