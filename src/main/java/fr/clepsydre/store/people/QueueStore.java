package fr.clepsydre.store.people;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleQueues;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.ProbableDuplicate;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.IncidentKeys;
import fr.clepsydre.store.Sealing;
import fr.clepsydre.store.intake.Postcodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** People with something to decide on, in the database. */
@ApplicationScoped
public class QueueStore implements PeopleQueues {

    private static final int STEP = 500;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    IncidentKeys keys;

    @Override
    public List<Found> queue(Reference incident, String finess, FindingCode code, long after, int atMost) {
        return read(incident, finess, open(code), after, atMost);
    }

    /** As a number in the query: H2 does not guess the type of a parameter there. */
    private static String open(FindingCode code) {
        long bit = FindingBits.of(code);
        return "bitand(p.findings, " + bit + "L) <> 0 and bitand(p.settled, " + bit + "L) = 0 and p.setApart is null";
    }

    @Override
    public List<Found> settled(Reference incident, String finess, FindingCode code, long after, int atMost) {
        long bit = FindingBits.of(code);
        return read(incident, finess, "bitand(p.findings, " + bit + "L) <> 0 and (bitand(p.settled, " + bit
                + "L) <> 0 or p.setApart is not null)", after, atMost);
    }

    private List<Found> read(Reference incident, String finess, String where, long after, int atMost) {
        return key(incident, finess).stream().flatMap(key -> rows(key, where + " and p.id > :after order by p.involvementId, p.id")
                .setParameter("after", after).setMaxResults(atMost)
                .getResultStream().map(row -> found(key, row))).toList();
    }

    @Override
    public Optional<Found> find(Reference incident, String finess, long id) {
        return key(incident, finess).flatMap(key -> row(key, id).map(row -> found(key, row)));
    }

    private Optional<PersonRow> row(CaseKeys.Key key, long id) {
        return rows(key, "p.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    public List<Found> near(Reference incident, String finess, long id) {
        Optional<CaseKeys.Key> key = key(incident, finess);
        Optional<PersonRow> one = key.flatMap(mine -> row(mine, id));
        return one.isEmpty() ? List.of() : near(key.get(), one.get());
    }

    private List<Found> near(CaseKeys.Key key, PersonRow one) {
        Person person = found(key, one).stored().person();
        return rows(key, "p.id <> :id and (p.nearHash = :near or p.nirHash = :nir)").setParameter("id", one.id)
                .setParameter("near", one.nearHash).setParameter("nir", one.nirHash).setMaxResults(STEP)
                .getResultStream()
                .filter(row -> ProbableDuplicate.of(person, found(key, row).stored().person(),
                        one.nirHash != null && one.nirHash.equals(row.nirHash)))
                .map(row -> found(key, row)).toList();
    }

    @Override
    public List<String> elsewhere(Reference incident, String finess, long id) {
        return key(incident, finess).flatMap(key -> row(key, id)).map(row -> entities.createQuery(
                        "select p.involvementId from PersonRow p where p.sameHash = :same"
                                + " and p.involvementId <> :involvement", UUID.class)
                .setParameter("same", row.sameHash).setParameter("involvement", row.involvementId).getResultList())
                .map(ids -> new CaseKeys(entities).byId(ids, new Scope.Everything()).values().stream()
                        .map(CaseKeys.Key::finess).toList())
                .orElse(List.of());
    }

    @Override
    public List<Found> search(Reference incident, Collection<String> laboratories, Query query, int atMost) {
        return new CaseKeys(entities).byFiness(incident).values().stream()
                .filter(key -> laboratories.contains(key.finess()))
                .sorted((one, other) -> one.finess().compareTo(other.finess()))
                .flatMap(key -> search(key, query, atMost).stream()).limit(atMost).toList();
    }

    private List<Found> search(CaseKeys.Key key, Query query, int atMost) {
        Sealing sealing = keys.of(key.incidentId());
        TypedQuery<PersonRow> rows;
        if (query instanceof Query.ByName name) {
            rows = rows(key, "(p.nameHash = :hash or p.birthNameHash = :hash) order by p.id")
                    .setParameter("hash", PersonHashes.name(name.family(), sealing));
        } else if (query instanceof Query.ByEmail email) {
            rows = rows(key, "p.emailHash = :hash order by p.id")
                    .setParameter("hash", PersonHashes.email(email.address(), sealing));
        } else {
            rows = rows(key, "p.nirHash = :hash order by p.id")
                    .setParameter("hash", PersonHashes.nir(((Query.ByNir) query).nir(), sealing));
        }
        return rows.setMaxResults(atMost).getResultStream().map(row -> found(key, row)).toList();
    }

    @Override
    public List<People.Stored> past(Reference incident, String finess, long id) {
        return find(incident, finess, id).isEmpty() ? List.of() : entities.createQuery(
                        "select p.revision from PersonPastRow p where p.personId = :id order by p.revision", Integer.class)
                .setParameter("id", id).getResultStream()
                .flatMap(revision -> key(incident, finess).stream().flatMap(key ->
                        new PersonReading(entities, keys.of(key.incidentId()), key.id())
                                .some(List.of(new People.Written(id, revision))).stream()))
                .toList();
    }

    @Override
    public void settle(Reference incident, String finess, Collection<Long> ids, Set<FindingCode> codes, boolean done) {
        change(incident, finess, ids, draft -> draft.settle(codes, done));
    }

    @Override
    public void setApart(Reference incident, String finess, Collection<Long> ids, Optional<String> reason) {
        change(incident, finess, ids, draft -> draft.setApart(reason));
    }

    @Override
    public long settleAll(Reference incident, String finess, FindingCode code) {
        return all(incident, finess, "p.settled = bitor(p.settled, " + FindingBits.of(code) + "L)", code, Optional.empty());
    }

    @Override
    public long setApartAll(Reference incident, String finess, FindingCode code, String reason) {
        return all(incident, finess, "p.setApart = :reason", code, Optional.of(reason));
    }

    private long all(Reference incident, String finess, String set, FindingCode code, Optional<String> reason) {
        return key(incident, finess).map(key -> {
            var update = entities.createQuery("update PersonRow p set " + set + " where p.involvementId = :involvement"
                            + " and " + open(code)).setParameter("involvement", key.id());
            reason.ifPresent(why -> update.setParameter("reason", why));
            return (long) update.executeUpdate();
        }).orElse(0L);
    }

    private void change(Reference incident, String finess, Collection<Long> ids, Consumer<PersonDraft> change) {
        List<Long> all = List.copyOf(ids);
        key(incident, finess).ifPresent(key -> {
            for (int from = 0; from < all.size(); from += STEP) {
                List<PersonDraft> drafts = drafts(key, all.subList(from, Math.min(all.size(), from + STEP)));
                drafts.forEach(change);
                new PersonStatements(entities).write(key.incidentId(), drafts);
            }
        });
    }

    private List<PersonDraft> drafts(CaseKeys.Key key, Collection<Long> ids) {
        return rows(key, "p.id in :ids").setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().map(this::draft).toList();
    }

    private PersonDraft draft(PersonRow row) {
        entities.detach(row);
        return new PersonDraft(row);
    }

    /** The national list is here, beside the files that it is read for. */
    private static Set<FindingCode> checked(Person person, Set<FindingCode> found) {
        Set<FindingCode> codes = new HashSet<>(found);
        if (new Postcodes().doubt(person.address())) {
            codes.add(FindingCode.POSTCODE_TOWN);
        }
        return codes;
    }

    @Override
    public Outcome<Found> correct(Reference incident, String finess, People.Written which, Person to,
            Set<FindingCode> found) {
        Optional<CaseKeys.Key> key = key(incident, finess);
        List<PersonDraft> drafts = key.map(mine -> drafts(mine, List.of(which.id()))).orElse(List.of());
        if (drafts.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", which.id()));
        }
        PersonDraft draft = drafts.get(0);
        if (draft.revision() != which.revision()) {
            return Outcome.refused(Refusal.of("CHANGED_MEANWHILE", draft.revision()));
        }
        Sealing sealing = keys.of(key.get().incidentId());
        draft.correct(to, checked(to, found), sealing);
        Optional<Long> other = entities.createQuery("select p.id from PersonRow p where p.sameHash = :same"
                        + " and p.involvementId = :involvement and p.id <> :id", Long.class)
                .setParameter("same", draft.same()).setParameter("involvement", key.get().id())
                .setParameter("id", which.id()).getResultStream().findFirst();
        if (other.isPresent()) {
            return Outcome.refused(Refusal.of("PERSON_KNOWN_ALREADY", other.get()));
        }
        draft.seal(sealing);
        new PersonStatements(entities).write(key.get().incidentId(), drafts);
        return Outcome.accepted(find(incident, finess, which.id()).orElseThrow());
    }

    private Optional<CaseKeys.Key> key(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess);
    }

    private TypedQuery<PersonRow> rows(CaseKeys.Key key, String rest) {
        return entities.createQuery("from PersonRow p where p.involvementId = :involvement and " + rest,
                PersonRow.class).setParameter("involvement", key.id());
    }

    private Found found(CaseKeys.Key key, PersonRow row) {
        entities.detach(row);
        Person person = new PersonDraft(row).person(keys.of(key.incidentId()));
        long open = row.findings & ~row.settled;
        return new Found(key.finess(), new People.Stored(row.id, row.revision, person,
                FindingBits.names(row.findings), PersonReading.setApart(row.setApart, open)), FindingBits.codes(open));
    }
}
