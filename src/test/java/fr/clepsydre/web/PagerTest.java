package fr.clepsydre.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagerTest {

    private static final Query LIST = new Query("/incidents", Map.of("q", "boîte & co"));

    @Test
    void theLastPageEndsWithTheList() {
        var pager = Pager.of("3", 25, 60, LIST);
        assertEquals(51, pager.getFirst());
        assertEquals(60, pager.getLast());
        assertTrue(pager.isPrevious());
        assertFalse(pager.isNext());
    }

    @Test
    void aFullLastPageHasNoNextOne() {
        assertFalse(Pager.of("2", 25, 50, LIST).isNext());
        assertTrue(Pager.of("2", 25, 51, LIST).isNext());
    }

    @Test
    void aPageThatIsNoNumberIsTheFirst() {
        for (String page : new String[] {"", "0", "-1", "x", "9999999", "1e3"}) {
            assertEquals(0, Pager.window(page, 25).first(), page);
        }
        assertEquals(25, Pager.window("2", 25).first());
    }

    @Test
    void addressesKeepWhatIsLookedForAndAreEncoded() {
        assertEquals("/incidents?q=bo%C3%AEte+%26+co&page=2", Pager.of("1", 25, 60, LIST).getNextAddress());
        assertEquals("/incidents?q=bo%C3%AEte+%26+co", Pager.of("2", 25, 60, LIST).getPreviousAddress());
        assertEquals("/incidents?q=bo%C3%AEte+%26+co&history=2",
                Pager.of("1", 25, 60, LIST).named("history").getNextAddress());
    }

    @Test
    void orderAndPageDoNotNarrowAList() {
        var values = new LinkedHashMap<>(Map.of("q", "", "sort", "PERSONS", "page", "2"));
        assertFalse(new Query("/", values).isNarrowed());
        assertTrue(new Query("/", values).with("clock", "OVERDUE").isNarrowed());
    }
}
