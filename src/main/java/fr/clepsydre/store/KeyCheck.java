package fr.clepsydre.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whether the master key is the one that the database was sealed with: asked at start, before anything is sealed. */
@ApplicationScoped
public class KeyCheck {

    @PersistenceContext
    private EntityManager entities;

    /** What the database says of a key. */
    public enum Verdict { FIRST, SAME, ANOTHER }

    /** The first key that a database sees becomes its own; needs a transaction. */
    public Verdict check(Sealing sealing) {
        List<?> proofs = entities.createNativeQuery("select key_proof from key_check where id = 1").getResultList();
        if (proofs.isEmpty()) {
            entities.createNativeQuery("insert into key_check (id, key_proof) values (1, :proof)")
                    .setParameter("proof", sealing.proof()).executeUpdate();
            return Verdict.FIRST;
        }
        return sealing.proof().equals(proofs.get(0)) ? Verdict.SAME : Verdict.ANOTHER;
    }
}
