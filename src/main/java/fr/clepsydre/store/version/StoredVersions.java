package fr.clepsydre.store.version;

import fr.clepsydre.app.version.Versions;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.store.CaseKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Versions in the database. */
@ApplicationScoped
public class StoredVersions implements Versions {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public VersionBook of(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess)
                .map(key -> new VersionBook(rows(key.id()).stream().map(VersionMapping::read).toList()))
                .orElse(VersionBook.EMPTY);
    }

    @Override
    public void save(Reference incident, String finess, Version version) {
        UUID involvement = new CaseKeys(entities).find(incident, finess).orElseThrow().id();
        VersionRow row = rows(involvement).stream().filter(one -> one.numberOf == version.number()).findFirst()
                .orElse(null);
        if (row == null) {
            row = new VersionRow();
            row.id = UUID.randomUUID();
            row.involvementId = involvement;
            VersionMapping.freeze(version, row);
            VersionMapping.add(version, row);
            entities.persist(row);
        } else {
            VersionMapping.add(version, row);
        }
    }

    private List<VersionRow> rows(UUID involvement) {
        return entities.createQuery("select v from VersionRow v where v.involvementId = :involvement"
                + " order by v.numberOf", VersionRow.class).setParameter("involvement", involvement).getResultList();
    }
}
