package fr.clepsydre.app.letter;

import fr.clepsydre.domain.breach.Reference;
import java.util.Optional;

/** Port: the picture of the signature under a laboratory's letters, sealed at rest. */
public interface Signatures {

    /** PNG or JPEG; empty when letters are to be signed with a name alone. */
    Optional<byte[]> find(Reference incident, String finess);

    /** In place of the one before, if there was one. */
    void keep(Reference incident, String finess, byte[] picture);

    void remove(Reference incident, String finess);
}
