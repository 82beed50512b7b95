package fr.clepsydre.domain.notification.version;

import java.util.Arrays;
import java.util.Optional;

/** What a version is to the authority; the names are the codes of section 1 of its form. */
public enum VersionKind {
    /** The first one, with what is known by then (art. 33(1), 33(4)). */
    INITIAL,
    /** What was not known before (art. 33(4)). */
    COMPLEMENTARY,
    /** Everything at once, or the last one. */
    COMPLETE,
    /** Something that was filed was wrong. */
    MODIFICATION,
    /** What was filed does not hold any more. */
    WITHDRAWAL;

    /** Whether it goes back to something that was filed before. */
    public boolean isFollowUp() {
        return this == COMPLEMENTARY || this == MODIFICATION || this == WITHDRAWAL;
    }

    /** Whether it has to say why: it takes back what was said. */
    public boolean needsNote() {
        return this == MODIFICATION || this == WITHDRAWAL;
    }

    /** That of a code; empty for any other text. */
    public static Optional<VersionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
