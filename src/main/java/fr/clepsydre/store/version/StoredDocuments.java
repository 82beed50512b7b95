package fr.clepsydre.store.version;

import fr.clepsydre.app.version.Documents;
import fr.clepsydre.domain.notification.version.Sha256;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Documents in the database, sealed; what is handed out has been hashed again. */
@ApplicationScoped
public class StoredDocuments implements Documents {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sealing sealing;

    @Inject
    private Clock clock;

    @Override
    public void keep(String sha256, byte[] content) {
        if (!Sha256.of(content).equals(sha256)) {
            throw new IllegalArgumentException("not the bytes of " + sha256);
        }
        if (entities.find(DocumentRow.class, sha256) == null) {
            DocumentRow row = new DocumentRow();
            row.sha256 = sha256;
            row.sealed = sealing.seal(content, place(sha256));
            row.keptAt = clock.instant();
            entities.persist(row);
        }
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        // The bytes alone: as rows, all documents of a pack would stay in memory until its transaction ends.
        return entities.createQuery("select d.sealed from DocumentRow d where d.sha256 = :sha256", byte[].class)
                .setParameter("sha256", sha256).getResultList().stream().findFirst()
                .map(sealed -> opened(sha256, sealed));
    }

    private byte[] opened(String sha256, byte[] sealed) {
        byte[] content = sealing.open(sealed, place(sha256));
        if (!Sha256.of(content).equals(sha256)) {
            throw new IllegalStateException("a document is not what it was: " + sha256);
        }
        return content;
    }

    private static String place(String sha256) {
        return "document|" + sha256;
    }
}
