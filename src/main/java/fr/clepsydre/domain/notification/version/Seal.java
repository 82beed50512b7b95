package fr.clepsydre.domain.notification.version;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a version is known by: one figure that changes with any byte of any of its files. */
public final class Seal {

    private Seal() {
    }

    /** The list that {@code sha256sum --check} reads, in the order of the names. */
    public static String list(List<VersionFile> files) {
        return files.stream().sorted(Comparator.comparing(VersionFile::name))
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining());
    }

    /** SHA-256 of that list. */
    public static String of(List<VersionFile> files) {
        return Sha256.of(list(files));
    }
}
