package fr.clepsydre.press.pdf;

import fr.clepsydre.app.notification.Attachment;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The files inside of a document, each associated with it (ISO 19005-3, 6.8) and found by its name. */
final class EmbeddedFiles {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final PdfFile file;
    private final String date;

    private EmbeddedFiles(PdfFile file, Instant date) {
        this.file = file;
        this.date = DATE.format(date);
    }

    /** Writes them and answers the entries of the catalog that lead to them: nothing when there are none. */
    static String write(PdfFile file, List<Attachment> attached, Instant date) throws IOException {
        if (attached.isEmpty()) {
            return "";
        }
        EmbeddedFiles files = new EmbeddedFiles(file, date);
        StringBuilder names = new StringBuilder();
        StringBuilder all = new StringBuilder();
        // A name tree is in the order of its names (ISO 32000-1, 7.9.6).
        for (Attachment attachment : attached.stream().sorted(Comparator.comparing(Attachment::name)).toList()) {
            int number = files.write(attachment);
            names.append(Bytes.text(attachment.name())).append(number).append(" 0 R");
            all.append(number).append(" 0 R ");
        }
        return "/AF[" + all + "]/Names<</EmbeddedFiles<</Names[" + names + "]>>>>";
    }

    private int write(Attachment attachment) throws IOException {
        byte[] bytes = attachment.bytes();
        int stream = file.stream("/Type/EmbeddedFile/Subtype/" + attachment.mediaType().replace("/", "#2F")
                .replace("+", "#2B") + "/Params<</Size " + bytes.length + "/ModDate(" + date + ")/CreationDate(" + date
                + ")/CheckSum<" + checkSum(bytes) + ">>>" + Deflation.ENTRY, Deflation.of(bytes));
        String name = Bytes.text(attachment.name());
        return file.object("<</Type/Filespec/F" + name + "/UF" + name + "/Desc" + Bytes.text(attachment.description())
                + "/AFRelationship/" + relationship(attachment.relationship())
                + "/EF<</F " + stream + " 0 R/UF " + stream + " 0 R>>>>");
    }

    private static String relationship(Attachment.Relationship relationship) {
        return switch (relationship) {
            case SOURCE -> "Source";
            case DATA -> "Data";
            case SUPPLEMENT -> "Supplement";
        };
    }

    /** MD5, since ISO 32000-1, 7.11.4 says so: against accidents, never against forgery. */
    private static String checkSum(byte[] bytes) {
        try {
            return HexFormat.of().withUpperCase().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
