package fr.clepsydre.store.reminder;

import fr.clepsydre.app.reminder.MailAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The address in the row of the account. */
@ApplicationScoped
public class StoredMailAddresses implements MailAddresses {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<String> of(UUID account) {
        return entities.createQuery("select a.email from AccountRow a where a.id = :id", String.class)
                .setParameter("id", account).getResultList().stream().filter(Objects::nonNull).findFirst();
    }

    @Override
    public void change(UUID account, Optional<String> address) {
        entities.createQuery("update AccountRow a set a.email = :email where a.id = :id")
                .setParameter("email", address.orElse(null)).setParameter("id", account).executeUpdate();
    }
}
