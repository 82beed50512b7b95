package fr.clepsydre.press.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A colour profile of sRGB (IEC 61966-2-1) in the format ICC.1:2001-04, built from its published constants: the one
 * of the Java runtime differs from version to version, and the bytes of a document must not.
 */
final class SrgbProfile {

    private static final int TAGS = 9;
    private static final int TABLE = 128 + 4 + 12 * TAGS;
    private static final int TEXT = 96;
    private static final int COLOUR = 20;
    private static final int CURVE_POINTS = 1024;
    private static final int CURVE = 12 + 2 * CURVE_POINTS;
    private static final int SIZE = TABLE + 2 * TEXT + 4 * COLOUR + CURVE;

    private final ByteBuffer profile = ByteBuffer.allocate(SIZE);

    private SrgbProfile() {
        header();
        table();
        description();
        copyright();
        colour(0.9642, 1.0, 0.8249);
        colour(0.4360, 0.2225, 0.0139);
        colour(0.3851, 0.7169, 0.0971);
        colour(0.1431, 0.0606, 0.7141);
        curve();
    }

    static byte[] bytes() {
        return new SrgbProfile().profile.array();
    }

    private void header() {
        profile.putInt(SIZE).putInt(0).putInt(0x02400000);
        ascii("mntr").ascii("RGB ").ascii("XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        ascii("acsp");
        profile.position(68);
        profile.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
        profile.position(128);
    }

    private void table() {
        int text = TABLE;
        int colours = TABLE + 2 * TEXT;
        int curve = colours + 4 * COLOUR;
        profile.putInt(TAGS);
        tag("desc", text, TEXT).tag("cprt", text + TEXT, TEXT).tag("wtpt", colours, COLOUR);
        tag("rXYZ", colours + COLOUR, COLOUR).tag("gXYZ", colours + 2 * COLOUR, COLOUR);
        tag("bXYZ", colours + 3 * COLOUR, COLOUR);
        tag("rTRC", curve, CURVE).tag("gTRC", curve, CURVE).tag("bTRC", curve, CURVE);
    }

    private SrgbProfile tag(String name, int offset, int size) {
        ascii(name);
        profile.putInt(offset).putInt(size);
        return this;
    }

    private void description() {
        int end = profile.position() + TEXT;
        ascii("desc");
        profile.putInt(0).putInt(5);
        ascii("sRGB\0");
        profile.position(end);
    }

    private void copyright() {
        int end = profile.position() + TEXT;
        ascii("text");
        profile.putInt(0);
        ascii("No copyright, use freely\0");
        profile.position(end);
    }

    private void colour(double x, double y, double z) {
        ascii("XYZ ");
        profile.putInt(0).putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z));
    }

    private void curve() {
        ascii("curv");
        profile.putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double encoded = i / (CURVE_POINTS - 1.0);
            double linear = encoded <= 0.04045 ? encoded / 12.92
                    : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            profile.putShort((short) Math.round(linear * 65535));
        }
    }

    private SrgbProfile ascii(String text) {
        profile.put(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
