package fr.clepsydre.store.delivery;

import fr.clepsydre.domain.letter.LetterState;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the letters and messages of runs are, but for those that came back. */
final class BatchStates {

    private final EntityManager entities;
    private final Map<Long, Map<LetterState, Long>> states;

    BatchStates(EntityManager entities, Map<Long, Map<LetterState, Long>> states) {
        this.entities = entities;
        this.states = states;
    }

    /** Letters are where their file is. */
    void letters(Collection<Long> runs) {
        List<Object[]> batches = entities.createQuery("""
                        select b.runNumber, b.lastSeq - b.firstSeq + 1, b.letters, case when b.handingId is null then 0
                        else 1 end from LetterBatchRow b join LetterRunRow r on r.numberOf = b.runNumber
                        where b.runNumber in :runs and r.kind <> 'EMAIL'""", Object[].class)
                .setParameter("runs", runs).getResultList();
        for (Object[] batch : batches) {
            boolean printed = batch[2] != null;
            LetterState state = !printed ? LetterState.TO_PRINT
                    : (Integer) batch[3] == 1 ? LetterState.HANDED_OVER : LetterState.PRINTED;
            add((Long) batch[0], state, (Integer) batch[printed ? 2 : 1]);
        }
    }

    /** Each message by itself. */
    void messages(Collection<Long> runs) {
        entities.createQuery("""
                        select l.runNumber, m.state, count(l) from LetterRow l
                        join LetterRunRow r on r.numberOf = l.runNumber left join LetterMailRow m
                        on m.runNumber = l.runNumber and m.sequenceOf = l.sequenceOf where l.runNumber in :runs
                        and r.kind = 'EMAIL' and l.setAside is null group by l.runNumber, m.state""", Object[].class)
                .setParameter("runs", runs).getResultList()
                .forEach(row -> add((Long) row[0], state((String) row[1]), (Long) row[2]));
    }

    private static LetterState state(String written) {
        return switch (String.valueOf(written)) {
            case "SENT" -> LetterState.SENT;
            case "UNCERTAIN" -> LetterState.UNCERTAIN;
            case "FAILED" -> LetterState.NOT_SENT;
            default -> LetterState.TO_SEND;
        };
    }

    private void add(long run, LetterState state, long letters) {
        if (letters > 0) {
            states.computeIfAbsent(run, none -> new EnumMap<>(LetterState.class)).merge(state, letters, Long::sum);
        }
    }
}
