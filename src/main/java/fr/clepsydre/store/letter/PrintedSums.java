package fr.clepsydre.store.letter;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of runs is printed: summed up over their batches, so that workers share no counter. */
final class PrintedSums {

    private PrintedSums() {
    }

    /** Of one run. */
    record Sum(long letters, int batches, Map<String, Long> setAside) {

        static final Sum NOTHING = new Sum(0, 0, Map.of());

        private Sum with(Object[] batch) {
            int printed = (Integer) batch[1];
            Map<String, Long> aside = new HashMap<>(setAside);
            CodeCounts.read((String) batch[2], aside);
            return new Sum(letters + printed, batches + (printed > 0 ? 1 : 0), aside);
        }
    }

    static Map<Long, Sum> of(EntityManager entities, Collection<Long> runs) {
        Map<Long, Sum> sums = new HashMap<>();
        if (!runs.isEmpty()) {
            List<Object[]> batches = entities.createQuery("select b.runNumber, b.letters, b.setAside"
                            + " from LetterBatchRow b where b.runNumber in :runs and b.printedAt is not null",
                    Object[].class).setParameter("runs", runs).getResultList();
            batches.forEach(batch -> sums.merge((Long) batch[0], Sum.NOTHING.with(batch),
                    (before, one) -> before.with(batch)));
        }
        return sums;
    }
}
