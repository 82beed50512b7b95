package fr.clepsydre.app.version;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.domain.notification.version.VersionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a case beside the case as it stands.
 *
 * @param freshness whether the case still says what the newest version says; fresh when there is none
 */
public record CaseVersions(CaseFile file, VersionBook book, Freshness freshness) {

    /** The one that waits to be signed off or filed. */
    public Optional<Version> waiting() {
        return book.newest().filter(version -> version.filing().isEmpty());
    }

    /** The newest version, as long as the case says the same. */
    public Optional<Version> fresh() {
        return freshness instanceof Freshness.Fresh ? book.newest() : Optional.empty();
    }

    /** When the case began to say something else than the newest version. */
    public Optional<Instant> staleSince() {
        return freshness instanceof Freshness.Stale stale ? Optional.of(stale.since()) : Optional.empty();
    }

    /** What may come next. */
    public List<VersionKind> kinds() {
        return book.kinds(file.involvement().progress().notifiedAt().isPresent());
    }

    /** How far a version is. */
    public Version.State state(Version version) {
        return book.state(version);
    }
}
