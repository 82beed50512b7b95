package fr.clepsydre.domain.notification.version;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that a receipt may be, known by their first bytes and not by what they are called. */
public enum ReceiptType {
    PDF("application/pdf", Set.of("pdf"), "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    PNG("image/png", Set.of("png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    private final String mediaType;
    private final Set<String> endings;
    private final byte[] begins;

    ReceiptType(String mediaType, Set<String> endings, byte[] begins) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.begins = begins;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the bytes are; empty for any other kind. */
    public static Optional<ReceiptType> ofContent(byte[] content) {
        return Arrays.stream(values()).filter(type -> content.length >= type.begins.length
                && Arrays.equals(type.begins, 0, type.begins.length, content, 0, type.begins.length)).findFirst();
    }

    /** What the name says; empty when it says nothing that is taken. */
    public static Optional<ReceiptType> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }
}
