package fr.clepsydre.app.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Imports that are paused, each with the file that it reads: the key of the file is in memory only. They take no
 * thread. Package-private: {@link ControlImport} is the way in.
 */
@ApplicationScoped
class ParkedImports {

    private final Map<UUID, Intake> parked = new ConcurrentHashMap<>();

    void park(UUID id, Intake intake) {
        parked.put(id, intake);
    }

    /** Empty as long as the reader has not noticed that it is to pause. */
    Optional<Intake> take(UUID id) {
        return Optional.ofNullable(parked.remove(id));
    }
}
