package fr.clepsydre.boot.demo;

import fr.clepsydre.domain.breach.Finess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many people each fictitious laboratory has: few large ones, many small ones, as in the file of 2021. */
public final class DemoCounts {

    /** People in the file of February 2021 (SAN-2022-009). */
    public static final int TOTAL = 491_840;

    private DemoCounts() {}

    /** The people of each laboratory, in the order of the file; they add up to {@link #TOTAL} exactly. */
    public static Map<Finess, Integer> perLaboratory() {
        List<Finess> numbers = DemoLaboratories.numbers();
        List<Integer> parts = split(TOTAL, numbers.size());
        Map<Finess, Integer> counts = new LinkedHashMap<>();
        IntStream.range(0, parts.size()).forEach(rank -> counts.put(numbers.get(rank), parts.get(rank)));
        return Collections.unmodifiableMap(counts);
    }

    /** Splits a total by falling weights; what rounding leaves goes to the largest remainders. */
    static List<Integer> split(int total, int parts) {
        double sum = IntStream.range(0, parts).mapToDouble(DemoCounts::weight).sum();
        double[] shares = IntStream.range(0, parts).mapToDouble(rank -> total * weight(rank) / sum).toArray();
        List<Integer> counts = new ArrayList<>(IntStream.range(0, parts).mapToObj(rank -> (int) shares[rank]).toList());
        int left = total - counts.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts).boxed()
                .sorted(Comparator.comparingDouble(rank -> (int) shares[rank] - shares[rank]))
                .limit(left)
                .forEach(rank -> counts.set(rank, counts.get(rank) + 1));
        return List.copyOf(counts);
    }

    /** Of the laboratory at that place, from 0. */
    static double weight(int rank) {
        return 1 / (rank + 2.5);
    }
}
