package fr.clepsydre.press.pdf;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * The compression of streams: zlib (RFC 1950) around one block of fixed codes (RFC 1951). Our own because the one of
 * the runtime is whichever library the machine has, and these give different bytes for the same input.
 */
final class Deflation {

    static final String ENTRY = "/Filter/FlateDecode";

    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int WINDOW = 32768;
    private static final int END_OF_BLOCK = 256;
    private static final int HASHES = 1 << 15;

    private static final int[] LENGTHS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
        83, 99, 115, 131, 163, 195, 227, 258};
    private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513,
        769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

    private final byte[] data;
    private final Bytes out = new Bytes();
    private final int[] last = new int[HASHES];
    private long bits;
    private int count;

    private Deflation(byte[] data) {
        this.data = data;
        Arrays.fill(last, -WINDOW);
    }

    static byte[] of(byte[] data) {
        return new Deflation(data).deflate();
    }

    private byte[] deflate() {
        out.one(0x78).one(0x01);
        plain(0b011, 3);
        int at = 0;
        while (at < data.length) {
            int length = repeats(at);
            int distance = length < SHORTEST ? 0 : at - last[hash(at)];
            if (distance == 0) {
                symbol(data[at] & 0xFF);
            } else {
                repeat(length, distance);
            }
            int end = at + Math.max(1, distance == 0 ? 1 : length);
            for (; at < end; at++) {
                remember(at);
            }
        }
        symbol(END_OF_BLOCK);
        plain(0, (8 - count) & 7);
        return checked();
    }

    /** How many bytes from here on stand there already, where this beginning was last seen. */
    private int repeats(int at) {
        if (at + SHORTEST > data.length || at - last[hash(at)] >= WINDOW) {
            return 0;
        }
        int from = last[hash(at)];
        int most = Math.min(LONGEST, data.length - at);
        int length = 0;
        while (length < most && data[from + length] == data[at + length]) {
            length++;
        }
        return length;
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            last[hash(at)] = at;
        }
    }

    private int hash(int at) {
        int three = (data[at] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | data[at + 2] & 0xFF;
        return three * 0x9E3779B1 >>> 17;
    }

    private void repeat(int length, int distance) {
        int code = code(LENGTHS, length);
        symbol(END_OF_BLOCK + 1 + code);
        int lengthBits = length == LONGEST || code < 8 ? 0 : code / 4 - 1;
        plain(length - LENGTHS[code], lengthBits);
        int far = code(DISTANCES, distance);
        coded(far, 5);
        plain(distance - DISTANCES[far], far < 4 ? 0 : far / 2 - 1);
    }

    private static int code(int[] bases, int value) {
        int found = Arrays.binarySearch(bases, value);
        return found >= 0 ? found : -found - 2;
    }

    /** RFC 1951, 3.2.6. */
    private void symbol(int value) {
        if (value < 144) {
            coded(0x30 + value, 8);
        } else if (value < END_OF_BLOCK) {
            coded(0x190 + value - 144, 9);
        } else if (value < 280) {
            coded(value - END_OF_BLOCK, 7);
        } else {
            coded(0xC0 + value - 280, 8);
        }
    }

    /** Codes begin with their highest bit, numbers with their lowest. */
    private void coded(int code, int length) {
        plain(Integer.reverse(code) >>> 32 - length, length);
    }

    private void plain(int value, int length) {
        bits |= (long) value << count;
        count += length;
        while (count >= 8) {
            out.one((int) bits & 0xFF);
            bits >>>= 8;
            count -= 8;
        }
    }

    private byte[] checked() {
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.one((int) (sum.getValue() >>> shift) & 0xFF);
        }
        return out.copy();
    }
}
