package fr.clepsydre.press.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A PDF file as it is written, object after object. Keeps the place of each object and nothing else, and draws the
 * identifier of the file from its bytes: the same objects give the same file.
 */
public final class PdfFile {

    private static final int ID_LENGTH = 16;

    private final OutputStream out;
    private final MessageDigest digest;
    private final Bytes line = new Bytes();
    private long[] places = new long[64];
    private int objects;
    private long position;

    /** Begins a file. */
    public PdfFile(OutputStream out) throws IOException {
        this.out = out;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        line.add("%PDF-1.7\n%");
        line.one(0xE2).one(0xE3).one(0xCF).one(0xD3).add("\n");
        flush();
    }

    /** A number for an object to be written later. */
    public int reserve() {
        objects++;
        if (objects == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        return objects;
    }

    /** Writes an object under a reserved number. */
    public void object(int number, String value) throws IOException {
        begin(number).add(value).add("\nendobj\n");
        flush();
    }

    /** Writes an object and answers its number. */
    public int object(String value) throws IOException {
        int number = reserve();
        object(number, value);
        return number;
    }

    /**
     * Writes a stream and answers its number.
     *
     * @param entries of its dictionary, without the length
     */
    public int stream(String entries, Bytes data) throws IOException {
        int number = reserve();
        begin(number).add("<<").add(entries).add("/Length ").add(data.length()).add(">>stream\n");
        flush();
        write(data.array(), data.length());
        line.add("\nendstream\nendobj\n");
        flush();
        return number;
    }

    /** Writes a stream of these bytes. */
    public int stream(String entries, byte[] data) throws IOException {
        return stream(entries, new Bytes().add(data));
    }

    private Bytes begin(int number) {
        places[number] = position;
        return line.add(number).add(" 0 obj\n");
    }

    private void flush() throws IOException {
        write(line.array(), line.length());
        line.clear();
    }

    private void write(byte[] bytes, int length) throws IOException {
        digest.update(bytes, 0, length);
        out.write(bytes, 0, length);
        position += length;
    }

    /** Ends the file with its table of places. */
    public void finish(int catalog) throws IOException {
        String id = HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, ID_LENGTH);
        long table = position;
        line.add("xref\n0 ").add(objects + 1).add("\n0000000000 65535 f \n");
        for (int number = 1; number <= objects; number++) {
            String place = Long.toString(places[number]);
            line.add("0".repeat(10 - place.length())).add(place).add(" 00000 n \n");
        }
        line.add("trailer\n<</Size ").add(objects + 1).add("/Root ").add(catalog).add(" 0 R/ID[<" + id + "><" + id + ">]>>\n");
        line.add("startxref\n").add(table).add("\n%%EOF\n");
        flush();
        out.flush();
    }
}
