package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.IncidentKeys;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** People in the database, sealed with the key of their incident. */
@ApplicationScoped
public class PeopleStore implements People {

    private static final int PAGE = 1000;
    /** Two of the largest files that are known; 32 MiB while one is tried. */
    private static final int REMEMBERED = 1 << 20;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    IncidentKeys keys;

    @Override
    public Kept keep(Reference incident, List<Row> rows) {
        Map<String, CaseKeys.Key> cases = new CaseKeys(entities).byFiness(incident);
        if (cases.isEmpty()) {
            return Kept.NOTHING;
        }
        Sealing sealing = keys.of(cases.values().iterator().next().incidentId());
        return new PersonKeeper(entities, sealing, cases).keep(rows);
    }

    @Override
    public Trial trial(Reference incident) {
        Map<String, CaseKeys.Key> cases = new CaseKeys(entities).byFiness(incident);
        Sealing sealing = keys.of(new CaseKeys(entities).incident(incident).orElseThrow());
        return new PersonTrial(() -> entities, sealing, cases, REMEMBERED);
    }

    @Override
    public PeopleCounts counts(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess).map(this::counts).orElse(PeopleCounts.NONE);
    }

    /** From the index alone: how many people share which bits. */
    private PeopleCounts counts(CaseKeys.Key key) {
        long people = 0;
        long withEmail = 0;
        Map<String, Long> findings = new TreeMap<>();
        Map<String, Long> open = new TreeMap<>();
        Map<String, Long> setApart = new TreeMap<>();
        for (Object[] group : groups(key)) {
            long count = (Long) group[4];
            people += count;
            withEmail += ((Integer) group[0] & PersonPacking.bits(Set.of(LeakedData.EMAIL))) != 0 ? count : 0;
            FindingBits.names((Long) group[1]).forEach(code -> findings.merge(code, count, Long::sum));
            FindingBits.names((Long) group[1] & ~(Long) group[2]).forEach(code -> open.merge(code, count, Long::sum));
            if (group[3] != null) {
                setApart.merge((String) group[3], count, Long::sum);
            }
        }
        return new PeopleCounts(people, withEmail, findings.getOrDefault(FindingCode.ELSEWHERE.name(), 0L), findings,
                open, setApart);
    }

    private List<Object[]> groups(CaseKeys.Key key) {
        return entities.createQuery("""
                        select p.leaked, p.findings, p.settled, p.setApart, count(*) from PersonRow p
                        where p.involvementId = :involvement
                        group by p.leaked, p.findings, p.settled, p.setApart""", Object[].class)
                .setParameter("involvement", key.id()).getResultList();
    }

    @Override
    public void match(Reference incident, String finess) {
        new CaseKeys(entities).find(incident, finess).ifPresent(key ->
                new DuplicateSearch(entities, keys.of(key.incidentId()), key).mark());
    }

    @Override
    public void each(Reference incident, String finess, Consumer<Stored> person) {
        new CaseKeys(entities).find(incident, finess).ifPresent(key -> each(key, person));
    }

    private void each(CaseKeys.Key key, Consumer<Stored> person) {
        PersonReading reading = new PersonReading(entities, keys.of(key.incidentId()), key.id());
        List<Stored> page = reading.after(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(person);
            page = reading.after(page.get(page.size() - 1).id(), PAGE);
        }
    }

    @Override
    public List<Stored> some(Reference incident, String finess, Collection<Written> who) {
        List<Stored> found = new ArrayList<>(who.size());
        new CaseKeys(entities).find(incident, finess).ifPresent(key ->
                found.addAll(new PersonReading(entities, keys.of(key.incidentId()), key.id()).some(who)));
        return found;
    }
}
