package fr.clepsydre.store.delivery;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.delivery.PublicCommunication;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.domain.letter.ReturnReason;
import fr.clepsydre.store.CaseKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** What became of letters, in the database. */
@ApplicationScoped
public class DeliveryStore implements Deliveries {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void handOver(long run, Handing handing) {
        LetterHandingRow row = new LetterHandingRow();
        row.id = handing.id();
        row.runNumber = run;
        row.handedAt = handing.at();
        row.carrier = handing.carrier();
        row.deposit = handing.deposit();
        row.recordedAt = handing.recordedAt();
        row.author = handing.by().name();
        row.login = handing.by().login();
        entities.persist(row);
        entities.flush();
        entities.createQuery("update LetterBatchRow b set b.handingId = :id where b.runNumber = :run"
                        + " and b.numberOf in :batches").setParameter("id", handing.id()).setParameter("run", run)
                .setParameter("batches", handing.batches()).executeUpdate();
    }

    @Override
    public boolean hasReturns(UUID handing) {
        return !entities.createQuery("""
                        select 1 from LetterReturnRow t join LetterRunRow r on r.numberOf = t.runNumber
                        join LetterBatchRow b on b.runNumber = t.runNumber and b.handingId = :id
                        and t.sequenceOf between b.firstSeq and b.lastSeq""", Integer.class)
                .setParameter("id", handing).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public void takeBack(UUID handing) {
        entities.createQuery("update LetterBatchRow b set b.handingId = null where b.handingId = :id")
                .setParameter("id", handing).executeUpdate();
    }

    @Override
    public List<Handing> handings(long run) {
        List<Object[]> batches = entities.createQuery("select b.handingId, b.numberOf from LetterBatchRow b"
                        + " where b.runNumber = :run and b.handingId is not null order by b.numberOf", Object[].class)
                .setParameter("run", run).getResultList();
        return entities.createQuery("from LetterHandingRow h where h.runNumber = :run order by h.handedAt, h.recordedAt",
                        LetterHandingRow.class).setParameter("run", run).getResultStream()
                .map(row -> new Handing(row.id, row.handedAt, row.carrier, row.deposit,
                        batches.stream().filter(batch -> batch[0].equals(row.id)).map(batch -> (Integer) batch[1])
                                .toList(), row.recordedAt, new Author(row.login, row.author))).toList();
    }

    @Override
    public Optional<Posted> find(long code, Scope scope) {
        return new PostedLetters(entities).find(code, scope);
    }

    @Override
    public List<Posted> of(Reference incident, String finess, long person) {
        return new CaseKeys(entities).find(incident, finess)
                .map(key -> new PostedLetters(entities).of(key.id(), person)).orElse(List.of());
    }

    @Override
    public void cameBack(Posted letter, Return how) {
        LetterReturnRow row = new LetterReturnRow();
        row.runNumber = letter.place().run();
        row.sequenceOf = letter.place().sequence();
        row.reason = how.reason().name();
        row.returnedOn = how.on();
        row.recordedAt = how.recordedAt();
        row.author = how.by().name();
        row.login = how.by().login();
        entities.persist(row);
        event(letter, "RETURNED", how);
        entities.flush();
    }

    @Override
    public void notComeBack(Posted letter, Author by, Instant now) {
        entities.createQuery("delete from LetterReturnRow t where t.runNumber = :run and t.sequenceOf = :sequence")
                .setParameter("run", letter.place().run()).setParameter("sequence", letter.place().sequence())
                .executeUpdate();
        letter.cameBack().ifPresent(before ->
                event(letter, "TAKEN_BACK", new Return(before.reason(), before.on(), now, by)));
        entities.flush();
        entities.clear();
    }

    private void event(Posted letter, String kind, Return how) {
        LetterEventRow row = new LetterEventRow();
        row.runNumber = letter.place().run();
        row.sequenceOf = letter.place().sequence();
        row.kind = kind;
        row.reason = how.reason().name();
        row.remark = how.on().toString();
        row.at = how.recordedAt();
        row.recordedAt = how.recordedAt();
        row.author = how.by().name();
        row.login = how.by().login();
        entities.persist(row);
    }

    @Override
    public List<Posted> recordedBy(String login, int atMost) {
        return new PostedLetters(entities).recordedBy(login, atMost);
    }

    @Override
    public long countRecordedBy(String login, Instant since) {
        return entities.createQuery("select count(t) from LetterReturnRow t where t.login = :login"
                        + " and t.recordedAt >= :since", Long.class).setParameter("login", login)
                .setParameter("since", since).getSingleResult();
    }

    @Override
    public Map<Long, Map<LetterState, Long>> states(Collection<Long> runs) {
        Map<Long, Map<LetterState, Long>> states = new HashMap<>();
        if (runs.isEmpty()) {
            return states;
        }
        BatchStates counted = new BatchStates(entities, states);
        counted.letters(runs);
        counted.messages(runs);
        new UndeliveredQuery(entities).states(runs).forEach((run, back) -> {
            Map<LetterState, Long> all = states.computeIfAbsent(run, none -> new EnumMap<>(LetterState.class));
            all.putAll(back);
            long gone = back.values().stream().mapToLong(Long::longValue).sum();
            for (LetterState left : List.of(LetterState.HANDED_OVER, LetterState.SENT)) {
                all.computeIfPresent(left, (state, letters) -> letters > gone ? letters - gone : null);
            }
        });
        return states;
    }

    @Override
    public Map<Reach, Long> reach(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess)
                .map(key -> reachWhenErased(key).filter(figures -> !figures.isEmpty())
                        .orElseGet(() -> new ReachQuery(entities, key.id()).counts())).orElse(Map.of());
    }

    /** As it stood when the people were erased; empty as long as they are not. */
    private Optional<Map<Reach, Long>> reachWhenErased(CaseKeys.Key key) {
        Map<Reach, Long> figures = new EnumMap<>(Reach.class);
        NativeQuery<?> query = entities.createNativeQuery("select kind, number_of from erasure_figure"
                + " where incident_id = :incident and finess = :finess").unwrap(NativeQuery.class);
        query.addScalar("kind", StandardBasicTypes.STRING).addScalar("number_of", StandardBasicTypes.LONG)
                .setParameter("incident", key.incidentId()).setParameter("finess", key.finess()).getResultList().stream()
                .map(Object[].class::cast).forEach(row -> figures.put(Reach.valueOf((String) row[0]), (Long) row[1]));
        return Optional.of(figures);
    }

    @Override
    public List<Undelivered> undelivered(Reference incident, String finess, Place after, int atMost) {
        return new CaseKeys(entities).find(incident, finess)
                .map(key -> new UndeliveredQuery(entities).list(key.id(), after, atMost)).orElse(List.of());
    }

    @Override
    public List<String> toWriteAgain(Reference incident, String finess, Optional<ReturnReason> reason) {
        return new CaseKeys(entities).find(incident, finess)
                .map(key -> new UndeliveredQuery(entities).toWriteAgain(key.id(), reason)).orElse(List.of());
    }

    @Override
    public Pile pile(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess)
                .map(key -> new UndeliveredQuery(entities).pile(key.id())).orElse(new Pile(0, Map.of()));
    }

    @Override
    public Optional<Instant> firstHandedOver(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess).stream().flatMap(key -> Stream.concat(entities.createQuery("""
                        select min(h.handedAt) from LetterHandingRow h join LetterRunRow r on r.numberOf = h.runNumber
                        where r.involvementId = :case and exists (select 1 from LetterBatchRow b
                            where b.handingId = h.id)""", Instant.class)
                .setParameter("case", key.id()).getResultStream(), entities.createQuery("""
                        select min(m.at) from LetterMailRow m join LetterRunRow r on r.numberOf = m.runNumber
                        where r.involvementId = :case and m.state = 'SENT'""", Instant.class)
                .setParameter("case", key.id()).getResultStream()))
                .filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    @Override
    public Set<String> means(Reference incident, String finess) {
        Set<String> means = new TreeSet<>();
        new CaseKeys(entities).find(incident, finess).ifPresent(key -> {
            if (isAny("select 1 from LetterBatchRow b join LetterRunRow r on r.numberOf = b.runNumber"
                    + " where r.involvementId = :case and b.handingId is not null", key)) {
                means.add("POST");
            }
            if (isAny("select 1 from LetterMailRow m join LetterRunRow r on r.numberOf = m.runNumber"
                    + " where r.involvementId = :case and m.state = 'SENT'", key)) {
                means.add("EMAIL");
            }
        });
        return means;
    }

    private boolean isAny(String query, CaseKeys.Key key) {
        return !entities.createQuery(query, Integer.class).setParameter("case", key.id()).setMaxResults(1)
                .getResultList().isEmpty();
    }

    @Override
    public Map<Reach, Long> publish(PublicCommunication communication) {
        CaseKeys.Key key = new CaseKeys(entities).find(communication.incident(), communication.finess()).orElseThrow();
        ReachQuery query = new ReachQuery(entities, key.id());
        Map<Reach, Long> covers = query.unreachable();
        if (!covers.isEmpty()) {
            entities.persist(Publications.row(communication, key.id(), covers));
            entities.flush();
            query.cover(communication.id());
        }
        return covers;
    }

    @Override
    public List<PublicCommunication> published(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess).map(key -> entities.createQuery(
                        "from PublicCommunicationRow c where c.involvementId = :case order by c.recordedAt desc, c.id",
                        PublicCommunicationRow.class).setParameter("case", key.id()).getResultStream()
                .map(row -> Publications.read(row, incident, finess)).toList()).orElse(List.of());
    }
}
