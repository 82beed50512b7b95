package fr.clepsydre.app.notification;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that travels inside of a PDF (an associated file, ISO 19005-3, 6.8).
 *
 * @param name         as it is saved under, without a folder and without any personal datum
 * @param mediaType    for example {@code application/json}
 * @param description  what it is, in the language of the document
 * @param bytes        never changed after
 * @param relationship to the document
 */
public record Attachment(String name, String mediaType, String description, byte[] bytes, Relationship relationship) {

    /** What it is to the document. */
    public enum Relationship {

        /** The document was made from it. */
        SOURCE,

        /** It says the same in a form for machines. */
        DATA,

        /** It adds to it. */
        SUPPLEMENT
    }

    public Attachment {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("a file is saved under a name, and in no folder");
        }
        if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+")) {
            throw new IllegalArgumentException("not a media type: " + mediaType);
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment file && name.equals(file.name) && mediaType.equals(file.mediaType)
                && description.equals(file.description) && relationship == file.relationship
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
