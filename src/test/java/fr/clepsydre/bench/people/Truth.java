package fr.clepsydre.bench.people;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file of invented people holds, as its maker knows it.
 *
 * @param rows       below the header; {@code rows = people + duplicates + refused}
 * @param people     in their laboratories: who is known to two counts twice
 * @param duplicates rows of people whom the same laboratory has already
 * @param refused    rows of no laboratory of the incident, by why
 * @param findings   in rows that are read, by code; nothing that needs a second row to be seen
 * @param leaked     of how many people each category leaked
 */
public record Truth(long rows, long people, long duplicates, Map<String, Long> refused, Map<String, Long> findings,
        Map<String, Long> leaked, Map<String, OfLaboratory> laboratories) {

    /** The day for which minors are counted, as 20210301. */
    public static final int DAY = 20_210_301;

    /**
     * What it holds of one laboratory.
     *
     * @param withEmail people with something in that column
     * @param elsewhere people who are known to another laboratory too
     * @param probable  people whom another of the same laboratory is very like
     * @param minors    people under eighteen on {@link #DAY}
     * @param unwritten people to whom no letter can be written, by why
     */
    public record OfLaboratory(long rows, long people, long duplicates, long withEmail, long elsewhere, long probable,
            long minors, Map<String, Long> unwritten) {

        public long letters() {
            return people - sum(unwritten);
        }
    }

    public long refusals() {
        return sum(refused);
    }

    /** Over all laboratories. */
    public Map<String, Long> unwritten() {
        return laboratories.values().stream().flatMap(laboratory -> laboratory.unwritten().entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    }

    public long letters() {
        return laboratories.values().stream().mapToLong(OfLaboratory::letters).sum();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
