package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.FileFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * The texts that the cells of a workbook refer to by their number. Any cell may refer to any of them, so that all are
 * held, packed: three million texts of half a million people take about 60 MB. More than that is refused, because
 * the memory of a server must not grow with a file.
 */
final class SharedTexts {

    /** Bytes of all texts. */
    static final int MOST_BYTES = 64 << 20;
    /** Texts, at four bytes each beside the text. */
    static final int MOST_TEXTS = 8_000_000;

    private static final int PIECE_BITS = 20;
    private static final int PIECE = 1 << PIECE_BITS;
    private static final int LENGTH_BYTES = 3;

    private final List<byte[]> pieces = new ArrayList<>();
    private int[] starts = new int[1024];
    private int count;
    private int used = PIECE;

    /** Takes in the part that holds them. */
    void read(XmlPart part) throws IOException {
        StringBuilder text = new StringBuilder();
        while (part.nextOpening()) {
            if (part.isNamed("si")) {
                text.setLength(0);
                readOne(part, text);
                add(EscapedText.read(text.toString()));
            }
        }
    }

    /** One text may be in several runs; how it is pronounced, which stands beside it, is left out. */
    private static void readOne(XmlPart part, StringBuilder text) throws IOException {
        boolean written = false;
        for (int event = part.next(); !isEndOf(part, event, "si"); event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.isNamed("rPh")) {
                skip(part, "rPh");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                written = part.isNamed("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                written = false;
            } else if (written) {
                // One more than the limit, so that the cell is refused with its row.
                part.appendText(text, CsvRows.MOST_CHARACTERS + 1);
            }
        }
    }

    private static void skip(XmlPart part, String name) throws IOException {
        int event = part.next();
        while (!isEndOf(part, event, name)) {
            event = part.next();
        }
    }

    private static boolean isEndOf(XmlPart part, int event, String name) throws IOException {
        if (event == XMLStreamConstants.END_DOCUMENT) {
            throw new Unreadable(FileFault.WORKBOOK_DAMAGED);
        }
        return event == XMLStreamConstants.END_ELEMENT && part.isNamed(name);
    }

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + LENGTH_BYTES + bytes.length > PIECE) {
            pieces.add(new byte[PIECE]);
            used = 0;
        }
        if ((long) pieces.size() << PIECE_BITS > MOST_BYTES || count == MOST_TEXTS) {
            throw new Unreadable(FileFault.WORKBOOK_TOO_MANY_TEXTS);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + (count >> 1));
        }
        starts[count++] = (pieces.size() - 1 << PIECE_BITS) + used;
        put(bytes);
    }

    private void put(byte[] bytes) {
        byte[] piece = pieces.get(pieces.size() - 1);
        piece[used] = (byte) (bytes.length >> 16);
        piece[used + 1] = (byte) (bytes.length >> 8);
        piece[used + 2] = (byte) bytes.length;
        System.arraycopy(bytes, 0, piece, used + LENGTH_BYTES, bytes.length);
        used += LENGTH_BYTES + bytes.length;
    }

    /** The text of that number, from 0; absent if there is none. */
    Optional<String> at(int number) {
        if (number < 0 || number >= count) {
            return Optional.empty();
        }
        byte[] piece = pieces.get(starts[number] >> PIECE_BITS);
        int start = starts[number] & PIECE - 1;
        int length = (piece[start] & 0xFF) << 16 | (piece[start + 1] & 0xFF) << 8 | piece[start + 2] & 0xFF;
        return Optional.of(new String(piece, start + LENGTH_BYTES, length, StandardCharsets.UTF_8));
    }
}
