package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.FrozenLetter;
import fr.clepsydre.app.letter.Letters;
import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.RunKind;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The letters of runs in the database: flat rows, written by JDBC in batches. */
@ApplicationScoped
public class LetterStore implements Letters {

    private static final int CODE_HEX_DIGITS = 10;
    private static final int HEX = 16;
    private static final int CODES_AT_ONCE = 1000;
    private static final List<String> GOING_ON = List.of("QUEUED", "RUNNING", "PAUSED", "DONE");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    Sealing sealing;

    @Override
    public long code(UUID run, People.Written who, int attempt) {
        String hash = sealing.hash("letter|" + run + "|" + who.id() + "|" + who.revision() + "|" + attempt);
        return Long.parseLong(hash.substring(0, CODE_HEX_DIGITS), HEX);
    }

    @Override
    public Set<Long> taken(Collection<Long> codes) {
        List<Long> asked = new ArrayList<>(codes);
        Set<Long> taken = new HashSet<>();
        for (int from = 0; from < asked.size(); from += CODES_AT_ONCE) {
            taken.addAll(entities.createQuery("select l.code from LetterRow l where l.code in :codes", Long.class)
                    .setParameter("codes", asked.subList(from, Math.min(asked.size(), from + CODES_AT_ONCE)))
                    .getResultList());
        }
        return taken;
    }

    @Override
    public void clear(long run) {
        entities.createQuery("delete from LetterRow l where l.runNumber = :run").setParameter("run", run)
                .executeUpdate();
    }

    @Override
    public void add(long run, List<FrozenLetter> letters) {
        entities.unwrap(Session.class).doWork(connection -> new LetterInserts(connection, run).insert(letters));
    }

    @Override
    public List<FrozenLetter> some(long run, int first, int last) {
        return read("l.sequenceOf between " + first + " and " + last + " order by l.sequenceOf", run).toList();
    }

    @Override
    public Optional<FrozenLetter> find(long run, long code) {
        return read("l.code = " + code, run).findFirst();
    }

    private Stream<FrozenLetter> read(String condition, long run) {
        return entities.createQuery("select l.sequenceOf, l.code, l.personId, l.revision, l.setAside, l.several"
                        + " from LetterRow l"
                        + " where l.runNumber = :run and " + condition, Object[].class)
                .setParameter("run", run).getResultList().stream().map(LetterStore::letter);
    }

    private static FrozenLetter letter(Object[] row) {
        return new FrozenLetter((Integer) row[0], (Long) row[1],
                new People.Written((Long) row[2], (Integer) row[3]), Optional.ofNullable((String) row[4]), (Boolean) row[5]);
    }

    @Override
    public void had(Reference incident, String finess, Sort sort, Had had) {
        List<String> kinds = switch (sort) {
            case FIRST -> List.of(RunKind.FIRST.name(), RunKind.REPRINT.name());
            case SECOND -> List.of(RunKind.SECOND.name());
            case MESSAGE -> List.of(RunKind.EMAIL.name());
        };
        new CaseKeys(entities).find(incident, finess).ifPresent(key -> entities.createQuery("""
                        select l.personId, l.revision from LetterRow l join LetterRunRow r on r.numberOf = l.runNumber
                        where r.involvementId = :involvement and r.kind in :kinds and l.setAside is null
                        and r.frozenAt is not null and (r.state in :goingOn or exists (
                            select 1 from LetterBatchRow b where b.runNumber = l.runNumber and b.printedAt is not null
                            and l.sequenceOf between b.firstSeq and b.lastSeq) or exists (
                            select 1 from LetterMailRow m where m.runNumber = l.runNumber
                            and m.sequenceOf = l.sequenceOf)) and not exists (
                            select 1 from LetterMailRow f where f.runNumber = l.runNumber
                            and f.sequenceOf = l.sequenceOf and f.state = 'FAILED')""", Object[].class)
                .setParameter("involvement", key.id()).setParameter("kinds", kinds).setParameter("goingOn", GOING_ON)
                .getResultStream().forEach(row -> had.letter((Long) row[0], (Integer) row[1])));
    }

    @Override
    public Set<Long> people(Reference incident, String finess, Collection<Long> codes) {
        return codes.isEmpty() ? Set.of() : new CaseKeys(entities).find(incident, finess)
                .map(key -> (Set<Long>) new HashSet<>(entities.createQuery("""
                                select l.personId from LetterRow l join LetterRunRow r on r.numberOf = l.runNumber
                                where r.involvementId = :involvement and l.code in :codes""", Long.class)
                        .setParameter("involvement", key.id()).setParameter("codes", codes).getResultList()))
                .orElse(Set.of());
    }
}
