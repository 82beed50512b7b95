package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.people.AddressFault;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps some rows of one incident: adds whom it does not know, brings up to date whom it does. */
final class PersonKeeper {

    private final EntityManager entities;
    private final Sealing sealing;
    private final Map<String, CaseKeys.Key> cases;
    private final Map<String, PersonRow> known = new HashMap<>();

    /** @param cases those of the incident, by FINESS number */
    PersonKeeper(EntityManager entities, Sealing sealing, Map<String, CaseKeys.Key> cases) {
        this.entities = entities;
        this.sealing = sealing;
        this.cases = cases;
    }

    /** What a sealed person is bound to. */
    static String place(UUID involvement, String identityHash) {
        return "person|" + involvement + "|" + identityHash;
    }

    /** @throws IllegalArgumentException for a row whose laboratory is not in the incident: refuse it before */
    People.Kept keep(List<People.Row> rows) {
        List<PersonKey> keys = rows.stream().map(row -> PersonKey.of(row, sealing)).toList();
        find(keys);
        int added = 0;
        for (int i = 0; i < rows.size(); i++) {
            PersonRow row = known.get(keys.get(i).inLaboratory());
            if (row == null) {
                add(keys.get(i), rows.get(i));
                added++;
            } else {
                update(row, rows.get(i));
            }
        }
        entities.flush();
        known.values().forEach(entities::detach);
        return new People.Kept(added, rows.size() - added);
    }

    private void find(List<PersonKey> keys) {
        if (keys.isEmpty() || cases.isEmpty()) {
            return;
        }
        Set<String> hashes = keys.stream().map(PersonKey::inLaboratory).collect(Collectors.toCollection(HashSet::new));
        entities.createQuery("from PersonRow p where p.incidentId = :incident and p.identityHash in :hashes",
                        PersonRow.class)
                .setParameter("incident", cases.values().iterator().next().incidentId())
                .setParameter("hashes", hashes).getResultList()
                .forEach(row -> known.put(row.identityHash, row));
    }

    private void add(PersonKey key, People.Row given) {
        CaseKeys.Key owner = cases.get(given.person().laboratory().number());
        if (owner == null) {
            throw new IllegalArgumentException("a laboratory that is not in the incident");
        }
        PersonRow row = new PersonRow();
        row.incidentId = owner.incidentId();
        row.involvementId = owner.id();
        row.identityHash = key.inLaboratory();
        row.elsewhereHash = key.elsewhere();
        write(row, given.person(), codes(given));
        entities.persist(row);
        known.put(row.identityHash, row);
    }

    private void update(PersonRow row, People.Row given) {
        Person before = PersonPacking.unpack(
                sealing.open(row.sealed, place(row.involvementId, row.identityHash)), row.leaked);
        boolean worse = isReachable(before) && !isReachable(given.person());
        Person after = withLeaked(worse ? before : given.person(), before, given.person());
        String findings = worse ? row.findings : codes(given);
        if (!after.equals(before) || !findings.equals(row.findings)) {
            write(row, after, findings);
        }
    }

    private void write(PersonRow row, Person person, String findings) {
        row.leaked = PersonPacking.bits(person.leaked());
        row.findings = findings;
        row.sealed = sealing.seal(PersonPacking.pack(person), place(row.involvementId, row.identityHash));
    }

    private static Person withLeaked(Person values, Person one, Person other) {
        Set<LeakedData> leaked = EnumSet.noneOf(LeakedData.class);
        leaked.addAll(one.leaked());
        leaked.addAll(other.leaked());
        return new Person(values.laboratory(), values.name(), values.birthDate(), values.sex(), values.address(),
                values.phone(), values.email(), leaked);
    }

    private static boolean isReachable(Person person) {
        return person.address().faults().stream().noneMatch(AddressFault::setsAside);
    }

    private static String codes(People.Row row) {
        return row.findings().stream().map(found -> found.code().name()).distinct().sorted().collect(Collectors.joining(" "));
    }
}
