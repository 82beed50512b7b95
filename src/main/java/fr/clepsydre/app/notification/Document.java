package fr.clepsydre.app.notification;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file to hand out.
 *
 * @param name  without any personal datum
 * @param bytes never changed after
 */
public record Document(String name, byte[] bytes) {

    public Document {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && name.equals(document.name)
                && Arrays.equals(bytes, document.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
