package fr.clepsydre.store.account;

import fr.clepsydre.app.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Drafts in the database. */
@ApplicationScoped
public class StoredDrafts implements Drafts {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Draft> find(UUID account, String form) {
        return row(account, form).map(row -> new Draft(row.content, row.savedAt));
    }

    @Override
    public void save(UUID account, String form, String content, Instant now) {
        DraftRow row = row(account, form).orElseGet(DraftRow::new);
        row.content = content;
        row.savedAt = now;
        if (row.key == null) {
            row.key = new DraftRow.Key(account, form);
            entities.persist(row);
        }
    }

    @Override
    public void forget(UUID account, String form) {
        row(account, form).ifPresent(entities::remove);
    }

    private Optional<DraftRow> row(UUID account, String form) {
        return Optional.ofNullable(entities.find(DraftRow.class, new DraftRow.Key(account, form)));
    }
}
