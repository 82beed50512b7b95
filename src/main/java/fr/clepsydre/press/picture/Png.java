package fr.clepsydre.press.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes pictures in the format PNG (ISO/IEC 15948), eight bits a colour. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int TRUE_COLOUR = 2;

    private final BufferedImage image;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Png(BufferedImage image) {
        this.image = image;
    }

    static byte[] of(BufferedImage image) {
        try {
            return new Png(image).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] write() throws IOException {
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(image.getWidth());
        fields.writeInt(image.getHeight());
        fields.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        chunk("IHDR", header.toByteArray());
        chunk("IDAT", rows());
        chunk("IEND", new byte[0]);
        return bytes.toByteArray();
    }

    /** Each line as the difference to the one above: pages are white for the most part. */
    private byte[] rows() throws IOException {
        int width = image.getWidth();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, fast)) {
            int[] above = new int[width];
            int[] line = new int[width];
            byte[] row = new byte[1 + 3 * width];
            row[0] = 2;
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, line, 0, width);
                for (int x = 0; x < width; x++) {
                    row[1 + 3 * x] = (byte) ((line[x] >> 16) - (above[x] >> 16));
                    row[2 + 3 * x] = (byte) ((line[x] >> 8) - (above[x] >> 8));
                    row[3 + 3 * x] = (byte) (line[x] - above[x]);
                }
                deflated.write(row);
                System.arraycopy(line, 0, above, 0, width);
            }
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
