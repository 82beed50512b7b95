package fr.clepsydre.press.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at their end, with the spellings of PDF. */
public final class Bytes {

    private byte[] array = new byte[4096];
    private int length;

    /** Empties it, to be filled again. */
    public Bytes clear() {
        length = 0;
        return this;
    }

    /** Text of ASCII characters. */
    public Bytes add(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            array[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** Bytes as they are. */
    public Bytes add(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, array, length, bytes.length);
        length += bytes.length;
        return this;
    }

    /** A whole number. */
    public Bytes add(long number) {
        return add(Long.toString(number));
    }

    /** A length rounded to a hundredth of a point, and a space. */
    public Bytes measure(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0) {
            one('-');
        }
        long size = Math.abs(hundredths);
        add(size / 100);
        if (size % 100 != 0) {
            one('.').one('0' + (int) (size % 100 / 10));
            if (size % 10 != 0) {
                one('0' + (int) (size % 10));
            }
        }
        return one(' ');
    }

    Bytes one(int value) {
        reserve(1);
        array[length++] = (byte) value;
        return this;
    }

    /** A byte inside a literal string (ISO 32000-1, 7.3.4.2). */
    Bytes literal(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            return one('\\').one(value);
        }
        return value == '\r' ? one('\\').one('r') : one(value);
    }

    /** Four bytes in five characters, and the mark of the end (ISO 32000-1, 7.4.3). */
    Bytes ascii85(byte[] data) {
        for (int start = 0; start < data.length; start += 4) {
            int count = Math.min(4, data.length - start);
            long word = 0;
            for (int i = 0; i < 4; i++) {
                word = word << 8 | (i < count ? data[start + i] & 0xFF : 0);
            }
            if (word == 0 && count == 4) {
                one('z');
                continue;
            }
            long divisor = 85L * 85 * 85 * 85;
            for (int i = 0; i <= count; i++) {
                one('!' + (int) (word / divisor % 85));
                divisor /= 85;
            }
        }
        return add("~>\n");
    }

    private void reserve(int more) {
        if (length + more > array.length) {
            array = Arrays.copyOf(array, Math.max(length + more, 2 * array.length));
        }
    }

    /** How many. */
    public int length() {
        return length;
    }

    byte[] array() {
        return array;
    }

    /** A copy. */
    public byte[] copy() {
        return Arrays.copyOf(array, length);
    }

    /** A text string: UTF-16 with its mark, as hexadecimal digits. */
    static String text(String value) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte part : value.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", part));
        }
        return hex.append('>').toString();
    }
}
