package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.Signatures;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.version.Sha256;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Signatures in the database, sealed: somebody's hand is personal data. */
@ApplicationScoped
public class StoredSignatures implements Signatures {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sealing sealing;

    @Override
    public Optional<byte[]> find(Reference incident, String finess) {
        return row(incident, finess).map(row -> sealing.open(row.sealed, place(row.involvementId)));
    }

    @Override
    public void keep(Reference incident, String finess, byte[] picture) {
        SignatureRow row = row(incident, finess).orElseGet(SignatureRow::new);
        row.involvementId = involvement(incident, finess).orElseThrow();
        row.sha256 = Sha256.of(picture);
        row.sealed = sealing.seal(picture, place(row.involvementId));
        entities.persist(row);
    }

    @Override
    public void remove(Reference incident, String finess) {
        row(incident, finess).ifPresent(entities::remove);
    }

    private Optional<SignatureRow> row(Reference incident, String finess) {
        return involvement(incident, finess).map(key -> entities.find(SignatureRow.class, key));
    }

    private Optional<UUID> involvement(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess).map(CaseKeys.Key::id);
    }

    private static String place(UUID involvement) {
        return "signature|" + involvement;
    }
}
