package fr.clepsydre.api;

import fr.clepsydre.domain.Refusal;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A body that is read into memory as a whole: ends the request with 413 and BODY_TOO_LARGE (limit) beyond a limit, 4 MiB
 * where nothing else is said.
 */
final class LimitedBody extends FilterInputStream {

    static final long LARGEST = 4L << 20;

    private final long limit;
    private long taken;

    LimitedBody(InputStream in) {
        this(in, LARGEST);
    }

    private LimitedBody(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** All of it, where it is no more than that many bytes. */
    static byte[] bytes(InputStream in, long limit) {
        try {
            return new LimitedBody(in, limit).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
        if (taken > limit) {
            throw new Refused(new Problem(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
                    List.of(Refusal.of("BODY_TOO_LARGE", limit))));
        }
    }
}
