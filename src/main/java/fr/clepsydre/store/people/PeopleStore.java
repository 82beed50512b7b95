package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** People in the database, sealed. */
@ApplicationScoped
public class PeopleStore implements People {

    private static final int PAGE = 500;
    private static final String SELECT = """
            select p.id, p.involvementId, p.identityHash, p.leaked, p.findings, p.sealed
            from PersonRow p where p.involvementId = :involvement\s""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    Sealing sealing;

    @Override
    public Kept keep(Reference incident, List<Row> rows) {
        return new PersonKeeper(entities, sealing, new CaseKeys(entities).byFiness(incident)).keep(rows);
    }

    @Override
    public PeopleCounts counts(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess).map(key -> counts(key.id())).orElse(PeopleCounts.NONE);
    }

    private PeopleCounts counts(UUID involvement) {
        long email = count(involvement, "bitand(p.leaked, " + PersonPacking.bits(Set.of(LeakedData.EMAIL)) + ") > 0");
        long elsewhere = count(involvement, """
                exists (select 1 from PersonRow q where q.incidentId = p.incidentId
                and q.elsewhereHash = p.elsewhereHash and q.involvementId <> p.involvementId)""");
        return new PeopleCounts(count(involvement, "true = true"), email, elsewhere, findings(involvement));
    }

    private long count(UUID involvement, String condition) {
        return entities.createQuery(
                        "select count(p) from PersonRow p where p.involvementId = :involvement and " + condition,
                        Long.class)
                .setParameter("involvement", involvement).getSingleResult();
    }

    private Map<String, Long> findings(UUID involvement) {
        Map<String, Long> findings = new TreeMap<>();
        entities.createQuery("select p.findings, count(p) from PersonRow p where p.involvementId = :involvement"
                        + " group by p.findings", Object[].class)
                .setParameter("involvement", involvement).getResultList()
                .forEach(row -> codes((String) row[0]).forEach(code -> findings.merge(code, (Long) row[1], Long::sum)));
        return findings;
    }

    @Override
    public void each(Reference incident, String finess, Consumer<Stored> person) {
        new CaseKeys(entities).find(incident, finess).ifPresent(key -> each(key.id(), person));
    }

    private void each(UUID involvement, Consumer<Stored> person) {
        long last = 0;
        List<Object[]> page;
        do {
            page = query(involvement, "and p.id > :last order by p.id").setParameter("last", last)
                    .setMaxResults(PAGE).getResultList();
            page.forEach(row -> person.accept(stored(row)));
            last = page.isEmpty() ? last : (Long) page.get(page.size() - 1)[0];
        } while (page.size() == PAGE);
    }

    @Override
    public List<Stored> some(Reference incident, String finess, Collection<Written> who) {
        return who.isEmpty() ? List.of() : new CaseKeys(entities).find(incident, finess).stream()
                .flatMap(key -> query(key.id(), "and p.id in :ids").setParameter("ids", who.stream().map(Written::id).toList()).getResultStream())
                .map(this::stored).toList();
    }

    private TypedQuery<Object[]> query(UUID involvement, String rest) {
        return entities.createQuery(SELECT + rest, Object[].class).setParameter("involvement", involvement);
    }

    private Stored stored(Object[] row) {
        byte[] packed = sealing.open((byte[]) row[5], PersonKeeper.place((UUID) row[1], (String) row[2]));
        return new Stored((Long) row[0], 1, PersonPacking.unpack(packed, (Integer) row[3]), codes((String) row[4]),
                Optional.empty());
    }

    private static Set<String> codes(String findings) {
        return findings.isEmpty() ? Set.of() : Set.of(findings.split(" "));
    }
}
