package fr.clepsydre.domain.letter;

import java.util.Arrays;

/** A picture as a file: PNG or JPEG. Two are equal when their bytes are. */
public final class Picture {

    /** No picture. */
    public static final Picture NONE = new Picture(new byte[0]);

    private final byte[] file;

    /** @param file its bytes; they are copied */
    public Picture(byte[] file) {
        this.file = file.clone();
    }

    /** Its bytes, a copy; none when there is no picture. */
    public byte[] file() {
        return file.clone();
    }

    /** Whether there is one. */
    public boolean isThere() {
        return file.length > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(file, picture.file);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(file);
    }
}
