package fr.clepsydre.api;

import fr.clepsydre.domain.Refusal;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A body that is read into memory as a whole: ends the request with 413 and BODY_TOO_LARGE (limit) beyond 4 MiB. */
final class LimitedBody extends FilterInputStream {

    static final long LARGEST = 4L << 20;

    private long taken;

    LimitedBody(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int symbol = super.read();
        count(symbol < 0 ? 0 : 1);
        return symbol;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        count(Math.max(0, count));
        return count;
    }

    /** Leaves it open: the container closes it, and what is left of one that is too large may have to be read. */
    @Override
    public void close() {
        // See above.
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) {
        taken += more;
        if (taken > LARGEST) {
            throw new Refused(new Problem(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
                    List.of(Refusal.of("BODY_TOO_LARGE", LARGEST))));
        }
    }
}
