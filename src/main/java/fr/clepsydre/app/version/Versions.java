package fr.clepsydre.app.version;

import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;

/** Port: the frozen versions of the laboratories' notifications. */
public interface Versions {

    /** All of a case; none for a case that does not exist. */
    VersionBook of(Reference incident, String finess);

    /** Keeps a new version, or what was added to one. What was frozen is never written again. */
    void save(Reference incident, String finess, Version version);
}
