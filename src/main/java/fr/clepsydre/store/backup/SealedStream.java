package fr.clepsydre.store.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A stream in pieces of AES-256-GCM under a key used for it alone: each with its number as nonce, the last one marked,
 * so that none can be changed, moved or cut off unseen.
 */
final class SealedStream {

    private static final int PIECE = 1 << 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] MORE = {0};
    private static final byte[] LAST = {1};

    private SealedStream() {
    }

    private static byte[] crypt(int mode, byte[] key, long number, byte[] mark, byte[] piece) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(NONCE).putLong(NONCE - Long.BYTES, number).array();
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(mark);
            return cipher.doFinal(piece);
        } catch (GeneralSecurityException altered) {
            throw new IOException("the backup was altered or cut off, or its key is another", altered);
        }
    }

    /** Seals what is written; closing it writes the last piece and leaves the stream below open. */
    static final class Out extends OutputStream {

        private final OutputStream below;
        private final byte[] key;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private long number;

        Out(OutputStream below, byte[] key) {
            this.below = below;
            this.key = key;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            while (at < from + length) {
                if (filled == PIECE) {
                    send(MORE);
                }
                int taken = Math.min(from + length - at, PIECE - filled);
                System.arraycopy(bytes, at, piece, filled, taken);
                filled += taken;
                at += taken;
            }
        }

        private void send(byte[] mark) throws IOException {
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, number++, mark, Arrays.copyOf(piece, filled));
            below.write(mark);
            below.write(ByteBuffer.allocate(Integer.BYTES).putInt(sealed.length).array());
            below.write(sealed);
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            send(LAST);
            below.flush();
        }
    }

    /** Opens what was sealed. Throws an IOException for what was altered, and for an end without the last piece. */
    static final class In extends InputStream {

        private final InputStream below;
        private final byte[] key;
        private ByteBuffer piece = ByteBuffer.allocate(0);
        private long number;
        private boolean last;

        In(InputStream below, byte[] key) {
            this.below = below;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            return isFilled() ? piece.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!isFilled()) {
                return -1;
            }
            int taken = Math.min(length, piece.remaining());
            piece.get(target, from, taken);
            return taken;
        }

        private boolean isFilled() throws IOException {
            while (!piece.hasRemaining() && !last) {
                byte[] head = below.readNBytes(1 + Integer.BYTES);
                if (head.length < 1 + Integer.BYTES) {
                    throw new EOFException("the backup was cut off");
                }
                int length = ByteBuffer.wrap(head).getInt(1);
                if (length < 0 || length > PIECE + TAG_BITS / Byte.SIZE) {
                    throw new IOException("the backup was altered");
                }
                byte[] sealed = below.readNBytes(length);
                byte[] mark = {head[0]};
                piece = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, key, number++, mark, sealed));
                last = Arrays.equals(mark, LAST);
            }
            return piece.hasRemaining();
        }
    }
}
