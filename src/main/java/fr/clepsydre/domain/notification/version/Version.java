package fr.clepsydre.domain.notification.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a laboratory says to the authority, frozen: answers, form, PDF and JSON, each with its SHA-256, for good. Only
 * what people do with it is added: the sign-off of a second person, the filing.
 *
 * @param number   1 for the first of the case
 * @param head     what it is and who froze it
 * @param files    its files, by name
 * @param seal     see {@link Seal}
 * @param signOff  of a second person; empty before, and when it was taken back
 * @param filing   empty before
 */
public record Version(int number, Head head, List<VersionFile> files, String seal, Optional<SignOff> signOff,
        Optional<Filing> filing) {

    /**
     * What a version is.
     *
     * @param note        why it is made; may be empty
     * @param form        key of the form that it follows
     * @param formVersion of that form
     * @param authorLogin who froze it
     * @param author      their name
     * @param frozenAt    when
     */
    public record Head(VersionKind kind, String note, String form, String formVersion, String authorLogin,
            String author, Instant frozenAt) {

        /** Longest note, in characters. */
        public static final int LONGEST_NOTE = 2000;
    }

    /** How far it is. */
    public enum State { FROZEN, SIGNED_OFF, FILED, SUPERSEDED }

    public Version {
        files = List.copyOf(files);
    }

    /** Just frozen. */
    public static Version frozen(int number, Head head, List<VersionFile> files) {
        return new Version(number, head, files, Seal.of(files), Optional.empty(), Optional.empty());
    }

    public Optional<VersionFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    Version with(Optional<SignOff> by) {
        return new Version(number, head, files, seal, by, filing);
    }

    Version with(Filing filed) {
        return new Version(number, head, files, seal, signOff, Optional.of(filed));
    }
}
