package fr.clepsydre.app.keys;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An administrator replaces the master key while the server runs; nothing that is sealed is sealed anew. */
@UseCase(Permission.KEEP_KEYS)
@ApplicationScoped
public class RotateMasterKey {

    @Inject
    private MasterKeys keys;

    /** Answers with the name under which the key before is kept: old backups need it. Refuses with KEY_NOT_IN_FILE. */
    public Outcome<String> rotate() {
        return keys.rotate();
    }
}
