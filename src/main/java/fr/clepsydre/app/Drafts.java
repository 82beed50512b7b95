package fr.clepsydre.app;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: what people have typed and not yet recorded. */
public interface Drafts {

    Optional<Draft> find(UUID account, String form);

    void save(UUID account, String form, String content, Instant now);

    void forget(UUID account, String form);

    /** The content as the form wrote it, and when. */
    record Draft(String content, Instant savedAt) {
    }
}
