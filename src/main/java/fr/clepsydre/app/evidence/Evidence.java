package fr.clepsydre.app.evidence;

import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: what is attached to cases. */
public interface Evidence {

    void add(Reference incident, String finess, Piece piece);

    /** The newest first. */
    List<Piece> of(Reference incident, String finess);

    Optional<Piece> find(Reference incident, String finess, UUID id);

    /** Bytes of all pieces of a case together. */
    long length(Reference incident, String finess);

    void note(UUID piece, Event event);

    /** The oldest first. */
    List<Event> events(UUID piece);

    /** Pieces whose last look, if any, was before that; at most so many. */
    List<Piece> unseenSince(Instant before, int atMost);

    /**
     * A file.
     *
     * @param length in bytes
     * @param about  what it shows, in the words of who attached it
     */
    record Piece(UUID id, String name, String mediaType, String sha256, long length, String about, Instant receivedAt,
            String receivedBy) {
    }

    /** What happened to it. */
    enum Kind { RECEIVED, TAKEN, VERIFIED, BROKEN }

    /** Something that happened to it; by the server itself if {@code by} is empty. */
    record Event(Kind kind, Instant at, String by) {
    }
}
