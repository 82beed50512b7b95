package fr.clepsydre.domain.evidence;

import java.text.Normalizer;

/** Names of attached files, made safe: whoever takes one away gets a name that no program reads as anything else. */
public final class EvidenceName {

    private static final int LONGEST = 80;

    private EvidenceName() {
    }

    /** Letters, digits, dots, hyphens and underscores, without a path, ending as its type does. */
    public static String of(String written, EvidenceType type) {
        String last = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        String ending = dot > 0 ? last.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^[._-]+|[._-]+$", "");
        String kept = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return (kept.isEmpty() ? "file" : kept) + "." + suffix(ending, type);
    }

    /** Office documents keep theirs: they are archives by their bytes. */
    private static String suffix(String ending, EvidenceType type) {
        boolean fits = switch (type) {
            case ZIP -> ending.matches("docx|xlsx|pptx|odt|ods|zip");
            case TEXT -> ending.matches("txt|csv|log|eml|md|json|xml");
            case JPEG -> ending.matches("jpe?g");
            case PDF, PNG -> ending.equals(type.suffix());
        };
        return fits ? ending : type.suffix();
    }
}
