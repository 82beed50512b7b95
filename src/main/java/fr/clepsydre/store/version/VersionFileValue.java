package fr.clepsydre.store.version;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code version_file}. */
@Embeddable
@NullUnmarked
class VersionFileValue {

    String name;
    String mediaType;
    String sha256;
    long lengthOf;
}
