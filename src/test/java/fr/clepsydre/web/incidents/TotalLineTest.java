package fr.clepsydre.web.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.CountTotal;
import fr.clepsydre.domain.breach.Counts;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalLineTest {

    @Test
    void theVerdictFollowsTheSignOfTheDifference() {
        assertEquals("SAME", line(new Count.Exact(30), 10, 20).getVerdict());
        assertEquals("MISSING", line(new Count.Exact(31), 10, 20).getVerdict());
        assertEquals("MORE", line(new Count.Exact(29), 10, 20).getVerdict());
        assertEquals(1, line(new Count.Exact(29), 10, 20).getDifference());
    }

    @Test
    void withoutATotalOfItsOwnThereIsNothingToCompare() {
        assertEquals("NO_TOTAL", line(Count.UNKNOWN, 10, 20).getVerdict());
        assertEquals("INCONCLUSIVE", line(Count.UNKNOWN, 10, 20).getStrength());
    }

    private static TotalLine line(Count own, long first, long second) {
        return new TotalLine(Counts.Subject.PERSONS, own,
                CountTotal.of(List.of(new Count.Exact(first), new Count.Exact(second))));
    }
}
