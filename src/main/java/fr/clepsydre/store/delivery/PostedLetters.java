package fr.clepsydre.store.delivery;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.letter.LetterId;
import fr.clepsydre.domain.letter.ReturnReason;
import fr.clepsydre.store.CaseKeys;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Single letters with where they are, and nothing of whose they are. */
final class PostedLetters {

    private static final String SELECT = """
            select l.code, l.runNumber, l.sequenceOf, r.id, r.involvementId, b.printedAt, coalesce(h.handedAt, s.at), t
            from LetterRow l join LetterRunRow r on r.numberOf = l.runNumber
            left join LetterBatchRow b on b.runNumber = l.runNumber and l.setAside is null
                and l.sequenceOf between b.firstSeq and b.lastSeq
            left join LetterHandingRow h on h.id = b.handingId
            left join LetterMailRow s on s.runNumber = l.runNumber and s.sequenceOf = l.sequenceOf and s.state = 'SENT'
            left join LetterReturnRow t on t.runNumber = l.runNumber and t.sequenceOf = l.sequenceOf
            """;

    private final EntityManager entities;

    PostedLetters(EntityManager entities) {
        this.entities = entities;
    }

    /** Two who scan the same letter at once come one after the other: the second is told that it is known. */
    Optional<Deliveries.Posted> find(long code, Scope scope) {
        entities.createQuery("select l from LetterRow l where l.code = :code", Object.class)
                .setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return read(entities.createQuery(SELECT + "where l.code = :code", Object[].class).setParameter("code", code),
                scope).stream().findFirst();
    }

    List<Deliveries.Posted> of(UUID involvement, long person) {
        return read(entities.createQuery(SELECT + "where l.personId = :person and r.involvementId = :involvement"
                + " and l.setAside is null order by l.runNumber desc", Object[].class).setParameter("person", person)
                .setParameter("involvement", involvement), new Scope.Everything());
    }

    List<Deliveries.Posted> recordedBy(String login, int atMost) {
        return read(entities.createQuery(SELECT + "where t.login = :login order by t.recordedAt desc, l.code",
                Object[].class).setParameter("login", login).setMaxResults(atMost), new Scope.Everything());
    }

    private List<Deliveries.Posted> read(TypedQuery<Object[]> query, Scope scope) {
        List<Object[]> rows = query.getResultList();
        Set<UUID> cases = rows.stream().map(row -> (UUID) row[4]).collect(Collectors.toSet());
        Map<UUID, CaseKeys.Key> keys = new CaseKeys(entities).byId(cases, scope);
        return rows.stream().filter(row -> keys.containsKey((UUID) row[4]))
                .map(row -> letter(row, keys.get((UUID) row[4]))).toList();
    }

    private static Deliveries.Posted letter(Object[] row, CaseKeys.Key key) {
        Optional<Deliveries.Return> back = Optional.ofNullable((LetterReturnRow) row[7]).map(found ->
                new Deliveries.Return(ReturnReason.valueOf(found.reason), found.returnedOn, found.recordedAt,
                        new Author(found.login, found.author)));
        return new Deliveries.Posted(LetterId.of((Long) row[0]), new Deliveries.Place((Long) row[1], (Integer) row[2]),
                (UUID) row[3], key.incident(), key.finess(), key.laboratory(), row[5] != null,
                Optional.ofNullable((Instant) row[6]), back);
    }
}
