package fr.clepsydre.it;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A large file that is nowhere stored: made while it is sent.
 *
 * @param head  its beginning
 * @param piece repeated after that, whole, as often as fits
 * @param size  bytes at most, tail included
 * @param tail  its end
 */
public record GeneratedFile(String head, String piece, long size, String tail) implements Supplier<InputStream> {

    public static final long MEGABYTE = 1_000_000;

    /** How often the piece is there. */
    public long pieces() {
        return (size - bytes(head).length - bytes(tail).length) / bytes(piece).length;
    }

    /** The same with something around it, such as the parts of a form. */
    public GeneratedFile within(String before, String after) {
        return new GeneratedFile(before + head, piece, size, tail + after);
    }

    @Override
    public InputStream get() {
        return new Pieces(bytes(head), bytes(piece), pieces(), bytes(tail));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Pieces extends InputStream {

        private final byte[] piece;
        private final byte[] tail;
        private byte[] now;
        private int next;
        private long left;

        private Pieces(byte[] head, byte[] piece, long pieces, byte[] tail) {
            this.piece = piece;
            this.tail = tail;
            this.left = pieces + 1;
            this.now = head;
        }

        @Override
        public int read() {
            return isMore() ? now[next++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            // Filled up: a client sends what one read gives it as a piece of its own.
            int filled = 0;
            while (filled < length && isMore()) {
                int count = Math.min(length - filled, now.length - next);
                System.arraycopy(now, next, target, from + filled, count);
                next += count;
                filled += count;
            }
            return filled == 0 && length > 0 ? -1 : filled;
        }

        private boolean isMore() {
            while (next == now.length && left >= 0) {
                left--;
                now = left > 0 ? piece : left == 0 ? tail : new byte[0];
                next = 0;
            }
            return next < now.length;
        }
    }
}
