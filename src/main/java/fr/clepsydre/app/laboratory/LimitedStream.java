package fr.clepsydre.app.laboratory;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The beginning of a stream: ends at the limit, and tells then whether more would have come. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long taken;
    private boolean exceeded;

    /** @param limit bytes */
    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** Whether the stream is longer than its limit; sure once its end was read. */
    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0 || exceeded) {
            return length == 0 ? 0 : -1;
        }
        if (taken == limit) {
            exceeded = super.read() >= 0;
            return -1;
        }
        int count = super.read(target, from, (int) Math.min(length, limit - taken));
        taken += Math.max(0, count);
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
