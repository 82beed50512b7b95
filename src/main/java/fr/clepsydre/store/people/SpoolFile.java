package fr.clepsydre.store.people;

import fr.clepsydre.app.people.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One encrypted file: pieces of 64 KiB, each with its number as nonce under a key used for this file alone. */
final class SpoolFile implements Spool.Spooled {

    private static final int PIECE = 1 << 16;
    private static final int TAG = 16;
    private static final int NONCE = 12;

    private final Path file;
    private final SecretKeySpec key;
    private final byte[] raw;
    private final LineCount lines = new LineCount();

    SpoolFile(Path file, byte[] key) {
        this.file = file;
        this.key = new SecretKeySpec(key, "AES");
        this.raw = key.clone();
    }

    /** Takes it all in; false, and a file to be thrown away, if there is more than the limit in bytes. */
    boolean write(InputStream body, long limit) throws IOException {
        long taken = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = body.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                taken += piece.length;
                if (taken > limit) {
                    return false;
                }
                lines.take(piece);
                write(out, crypt(Cipher.ENCRYPT_MODE, number, piece));
                piece = body.readNBytes(PIECE);
            }
        }
        return true;
    }

    private static void write(OutputStream out, byte[] piece) throws NotWritten {
        try {
            out.write(piece);
        } catch (IOException failure) {
            throw new NotWritten(failure);
        }
    }

    /** The disk failed, not the sender. */
    static final class NotWritten extends IOException {

        private static final long serialVersionUID = 1L;

        NotWritten(IOException failure) {
            super(failure);
        }
    }

    @Override
    public Spool.Ticket ticket() {
        return new Spool.Ticket(file.getFileName().toString(), raw.clone());
    }

    @Override
    public InputStream open() throws IOException {
        return new Pieces(Files.newInputStream(file));
    }

    @Override
    public long lines() {
        return lines.count();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private byte[] crypt(int mode, int number, byte[] piece) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(NONCE).putInt(NONCE - Integer.BYTES, number).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            return cipher.doFinal(piece);
        } catch (GeneralSecurityException altered) {
            throw new IOException("a spooled file was altered", altered);
        }
    }

    /** Reads the pieces one after the other. */
    private final class Pieces extends InputStream {

        private final InputStream in;
        private ByteBuffer piece = ByteBuffer.allocate(0);
        private int number;

        private Pieces(InputStream in) {
            this.in = in;
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
            if (!piece.hasRemaining()) {
                byte[] sealed = in.readNBytes(PIECE + TAG);
                if (sealed.length > 0) {
                    piece = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, number++, sealed));
                }
            }
            return piece.hasRemaining();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
