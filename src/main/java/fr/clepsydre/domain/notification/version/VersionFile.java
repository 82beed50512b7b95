package fr.clepsydre.domain.notification.version;

/**
 * One file of a version: its bytes never change.
 *
 * @param name      within the version, such as {@code notification-fr.pdf}; without any personal datum
 * @param mediaType such as {@code application/pdf}
 * @param sha256    64 hexadecimal digits
 * @param length    in bytes
 */
public record VersionFile(String name, String mediaType, String sha256, long length) {

    /** The answers alone, one a line. */
    public static final String ANSWERS = "answers.txt";
    /** The form that was followed, as its file says it. */
    public static final String FORM = "form.json";
    /** The form of the EDPB, likewise: answers to it alone are part of a version too. */
    public static final String EDPB_FORM = "form-edpb.json";
    /** The notification by the EDPB's schema. */
    public static final String EDPB = "notification.edpb.json";
    /** The notification in terms of the W3C Data Privacy Vocabulary. */
    public static final String LINKED = "notification.jsonld";

    /** The notification for programs, worded in a language. */
    public static String json(String language) {
        return "notification-" + language + ".json";
    }

    /** The PDF in a language. */
    public static String pdf(String language) {
        return "notification-" + language + ".pdf";
    }

    public static VersionFile of(String name, String mediaType, byte[] content) {
        return new VersionFile(name, mediaType, Sha256.of(content), content.length);
    }
}
