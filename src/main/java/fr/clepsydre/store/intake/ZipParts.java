package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.FileFault;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a zipped file in the order in which they stand (APPNOTE 6.3, sections 4.3 and 4.4). Java's own reader
 * of streams takes no sizes of eight bytes behind a part, as some programs write them for small parts too.
 */
final class ZipParts implements Closeable {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int FIRST_TWO = 0xFFFF;
    private static final int HEADER_LENGTH = 26;
    private static final int BUFFER = 1 << 14;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 8;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final PushbackInputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int flags;
    private int method;
    private int expected;
    private long stored;
    private int handedOver;
    private boolean within;

    ZipParts(InputStream file) {
        in = new PushbackInputStream(file, BUFFER);
    }

    /** The name of the next part, once the one before was read to its end; nothing behind the last. */
    Optional<String> next() throws IOException {
        int signature = number();
        if (signature != LOCAL_HEADER) {
            // The table of contents, or damage: every signature begins with the same two letters.
            demand((signature & FIRST_TWO) == (LOCAL_HEADER & FIRST_TWO));
            return Optional.empty();
        }
        ByteBuffer header = bytes(HEADER_LENGTH);
        flags = header.getShort(2);
        method = header.getShort(4);
        expected = header.getInt(10);
        stored = header.getInt(14) & 0xFFFF_FFFFL;
        String name = StandardCharsets.ISO_8859_1.decode(bytes(header.getShort(22) & FIRST_TWO)).toString();
        bytes(header.getShort(24) & FIRST_TWO);
        begin();
        return Optional.of(name);
    }

    private void begin() throws IOException {
        if ((flags & ENCRYPTED) != 0) {
            throw new Unreadable(FileFault.WORKBOOK_ENCRYPTED);
        }
        demand(method == DEFLATED || method == STORED && (flags & SIZES_BEHIND) == 0);
        inflater.reset();
        checksum.reset();
        within = true;
    }

    /** Reads on in the part; -1 at its end, where its checksum is compared. */
    int read(byte[] target, int offset, int length) throws IOException {
        if (!within) {
            return -1;
        }
        int taken = method == STORED ? copy(target, offset, length) : inflate(target, offset, length);
        if (taken > 0) {
            checksum.update(target, offset, taken);
            return taken;
        }
        within = false;
        end();
        return -1;
    }

    private int copy(byte[] target, int offset, int length) throws IOException {
        int taken = stored == 0 ? 0 : in.read(target, offset, (int) Math.min(length, stored));
        if (taken < 0) {
            throw new EOFException();
        }
        stored -= taken;
        return taken;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int taken = inflater.inflate(target, offset, length);
            while (taken == 0 && !inflater.finished()) {
                demand(!inflater.needsDictionary());
                handOver();
                taken = inflater.inflate(target, offset, length);
            }
            return taken;
        } catch (DataFormatException damaged) {
            throw new Unreadable(FileFault.WORKBOOK_DAMAGED);
        }
    }

    private void handOver() throws IOException {
        handedOver = in.read(buffer, 0, BUFFER);
        if (handedOver < 0) {
            throw new EOFException();
        }
        inflater.setInput(buffer, 0, handedOver);
    }

    private void end() throws IOException {
        if (method == DEFLATED) {
            // What was taken too much of is the end of what was handed over last.
            int rest = inflater.getRemaining();
            in.unread(buffer, handedOver - rest, rest);
        }
        if ((flags & SIZES_BEHIND) != 0) {
            int first = number();
            expected = first == DESCRIPTOR ? number() : first;
            skipSizes();
        }
        demand(expected == (int) checksum.getValue());
    }

    /** Two sizes of four bytes, if another part or the table of contents follows them, else of eight. */
    private void skipSizes() throws IOException {
        bytes(Long.BYTES);
        ByteBuffer following = bytes(2);
        boolean isShort = following.getShort(0) == (short) LOCAL_HEADER;
        in.unread(following.array());
        if (!isShort) {
            bytes(Long.BYTES);
        }
    }

    private int number() throws IOException {
        return bytes(Integer.BYTES).getInt();
    }

    private ByteBuffer bytes(int count) throws IOException {
        byte[] read = in.readNBytes(count);
        if (read.length < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void demand(boolean sound) throws IOException {
        if (!sound) {
            throw new Unreadable(FileFault.WORKBOOK_DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
