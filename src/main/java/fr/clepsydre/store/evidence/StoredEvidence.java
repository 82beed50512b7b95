package fr.clepsydre.store.evidence;

import fr.clepsydre.app.evidence.Evidence;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.store.CaseKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is attached to cases, in the database. */
@ApplicationScoped
public class StoredEvidence implements Evidence {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Reference incident, String finess, Piece piece) {
        EvidenceRow row = new EvidenceRow();
        row.id = piece.id();
        row.involvementId = key(incident, finess).orElseThrow();
        row.name = piece.name();
        row.mediaType = piece.mediaType();
        row.sha256 = piece.sha256();
        row.lengthOf = piece.length();
        row.about = piece.about();
        row.receivedAt = piece.receivedAt();
        row.receivedBy = piece.receivedBy();
        entities.persist(row);
        entities.flush();
    }

    private Optional<UUID> key(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess).map(CaseKeys.Key::id);
    }

    @Override
    public List<Piece> of(Reference incident, String finess) {
        return key(incident, finess).map(key -> entities.createQuery("from EvidenceRow e where e.involvementId = :key"
                        + " order by e.receivedAt desc, e.id", EvidenceRow.class).setParameter("key", key).getResultList()
                .stream().map(EvidenceRow::piece).toList()).orElse(List.of());
    }

    @Override
    public Optional<Piece> find(Reference incident, String finess, UUID id) {
        Optional<UUID> key = key(incident, finess);
        return Optional.ofNullable(entities.find(EvidenceRow.class, id))
                .filter(row -> key.filter(row.involvementId::equals).isPresent()).map(EvidenceRow::piece);
    }

    @Override
    public long length(Reference incident, String finess) {
        return of(incident, finess).stream().mapToLong(Piece::length).sum();
    }

    @Override
    public void note(UUID piece, Event event) {
        EvidenceEventRow row = new EvidenceEventRow();
        row.evidenceId = piece;
        // Held, so that of two at once one comes after the other.
        entities.createNativeQuery("select name from evidence where id = :id for update").setParameter("id", piece)
                .getSingleResult();
        row.place = rows(piece).size() + 1;
        row.kind = event.kind().name();
        row.at = event.at();
        row.byName = event.by();
        entities.persist(row);
    }

    private List<EvidenceEventRow> rows(UUID piece) {
        return entities.createQuery("from EvidenceEventRow e where e.evidenceId = :id order by e.place",
                EvidenceEventRow.class).setParameter("id", piece).getResultList();
    }

    @Override
    public List<Event> events(UUID piece) {
        return rows(piece).stream().map(row -> new Event(Kind.valueOf(row.kind), row.at, row.byName)).toList();
    }

    @Override
    public List<Piece> unseenSince(Instant before, int atMost) {
        return entities.createQuery("from EvidenceRow e where e.receivedAt < :before and not exists (select 1 from"
                        + " EvidenceEventRow v where v.evidenceId = e.id and v.kind in ('VERIFIED', 'BROKEN')"
                        + " and v.at >= :before) order by e.receivedAt", EvidenceRow.class)
                .setParameter("before", before).setMaxResults(atMost).getResultList().stream().map(EvidenceRow::piece)
                .toList();
    }
}
