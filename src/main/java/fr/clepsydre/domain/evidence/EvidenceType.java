package fr.clepsydre.domain.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may be attached to a case, known by its first bytes, whatever its name says. */
public enum EvidenceType {

    PDF("application/pdf", "pdf", "%PDF-"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    /** Archives, and the documents of office programs. */
    ZIP("application/zip", "zip", "PK\u0003\u0004"),
    /** UTF-8 without control characters: notes, logs, e-mails with their headers. */
    TEXT("text/plain", "txt", "");

    private final String mediaType;
    private final String suffix;
    private final byte[] magic;

    EvidenceType(String mediaType, String suffix, String magic) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What its name ends with, without a dot. */
    public String suffix() {
        return suffix;
    }

    /** Empty for what is none of these. */
    public static Optional<EvidenceType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type == TEXT ? isText(content) : type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= magic.length && Arrays.equals(magic, Arrays.copyOf(content, magic.length));
    }

    private static boolean isText(byte[] content) {
        try {
            return content.length > 0 && StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).chars()
                    .noneMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t' && one != '\f');
        } catch (CharacterCodingException otherBytes) {
            return false;
        }
    }
}
