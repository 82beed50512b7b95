package fr.clepsydre.app.keys;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;

/** An administrator takes a backup away while the server runs; without the master key nobody reads it, they neither. */
@UseCase(Permission.KEEP_KEYS)
@ApplicationScoped
public class BackUp {

    @Inject
    private Backups backups;

    /** Database, documents, letters and wrapped keys. */
    @Recorded
    public void write(OutputStream out) {
        backups.write(out);
    }
}
