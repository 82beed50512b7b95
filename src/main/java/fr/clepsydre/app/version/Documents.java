package fr.clepsydre.app.version;

import java.util.Optional;

/** Port: bytes that never change, by their SHA-256. Who may have them is decided by whoever holds the figure. */
public interface Documents {

    /** Keeps them, if they are not kept already. */
    void keep(String sha256, byte[] content);

    /** The same bytes again; throws an IllegalStateException if they are not what they were. */
    Optional<byte[]> find(String sha256);
}
