package fr.clepsydre.store.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes a stream whose encoding nobody says. It is read as UTF-8; if the very first byte sequence beyond ASCII is
 * not UTF-8, all of it is Windows-1252. Nothing is read twice, so that a file of any size needs one small buffer.
 * Bytes that are wrong in the encoding so found end the text, and {@link #isDamaged} says so.
 */
final class TextReader extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final int BOM_LENGTH = 3;
    private static final int LAST_ASCII = 127;

    private final InputStream stream;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
    private boolean certain;
    private boolean ended;
    private boolean damaged;

    TextReader(InputStream stream) throws IOException {
        this.stream = stream;
        int length = stream.readNBytes(bytes.array(), 0, BOM_LENGTH);
        bytes.limit(length);
        readByteOrderMark(Arrays.copyOf(bytes.array(), length));
    }

    private void readByteOrderMark(byte[] start) {
        if (Arrays.equals(start, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            certain = true;
            bytes.position(BOM_LENGTH);
        }
        damaged = isUtf16(start);
    }

    private static boolean isUtf16(byte[] start) {
        boolean large = start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        boolean small = start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        return large || small;
    }

    /** Whether the text ended because its bytes made no sense. */
    boolean isDamaged() {
        return damaged;
    }

    /** The encoding found so far. */
    Charset charset() {
        return decoder.charset();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer characters = CharBuffer.wrap(target, offset, length).slice();
        while (!damaged && characters.position() == 0) {
            CoderResult result = decoder.decode(bytes, characters, ended);
            noteBeyondAscii(characters);
            if (characters.position() == 0 && !goesOn(result)) {
                return -1;
            }
        }
        return damaged ? -1 : characters.position();
    }

    private boolean goesOn(CoderResult result) throws IOException {
        if (result.isError() && certain) {
            damaged = true;
        } else if (result.isError()) {
            decoder = decoder(WINDOWS);
            certain = true;
        } else if (ended) {
            return false;
        } else {
            refill();
        }
        return true;
    }

    private void refill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    private void noteBeyondAscii(CharBuffer characters) {
        for (int place = 0; !certain && place < characters.position(); place++) {
            certain = characters.get(place) > LAST_ASCII;
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
