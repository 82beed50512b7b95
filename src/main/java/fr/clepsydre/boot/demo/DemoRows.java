package fr.clepsydre.boot.demo;

import fr.clepsydre.domain.breach.Finess;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes the rows one after the other; some repeat an earlier person, mostly in another laboratory. */
final class DemoRows {

    private static final int COPIES_IN_THOUSAND = 15;
    private static final int SAME_LABORATORY_IN_THOUSAND = 130;
    private static final int REMEMBERED = 200;

    private final List<Finess> laboratories = DemoLaboratories.numbers();
    private final double allWeights = IntStream.range(0, laboratories.size()).mapToDouble(DemoCounts::weight).sum();
    private final List<DemoRow> earlier = new ArrayList<>();
    private final Random random;
    private final DemoWords words;
    private final DemoPerson people;

    DemoRows(long seed) {
        random = new Random(seed);
        words = new DemoWords(random);
        people = new DemoPerson(words);
    }

    DemoRow next() {
        if (!earlier.isEmpty() && words.chance(COPIES_IN_THOUSAND)) {
            return copy(earlier.get(words.below(earlier.size())));
        }
        DemoRow row = DemoFault.strike(people.next(laboratory()), words);
        remember(row);
        return row;
    }

    private DemoRow copy(DemoRow row) {
        return words.chance(SAME_LABORATORY_IN_THOUSAND) ? row : row.with("finess", laboratory());
    }

    private void remember(DemoRow row) {
        if (earlier.size() < REMEMBERED) {
            earlier.add(row);
        } else {
            earlier.set(words.below(REMEMBERED), row);
        }
    }

    /** Drawn by the weight of each. */
    private String laboratory() {
        double drawn = random.nextDouble() * allWeights;
        int rank = 0;
        while (rank < laboratories.size() - 1 && drawn >= DemoCounts.weight(rank)) {
            drawn -= DemoCounts.weight(rank);
            rank++;
        }
        return laboratories.get(rank).number();
    }
}
