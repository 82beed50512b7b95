package fr.clepsydre.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

    @Test
    void aChoiceIsReadAnywhereInTheQuery() {
        assertEquals(Optional.of(Language.ENGLISH), LanguageChoice.wanted("late=1&lang=en"));
        assertEquals(Optional.of(Language.FRENCH), LanguageChoice.wanted("lang=fr"));
    }

    @Test
    void anotherLanguageOrNoneIsNoChoice() {
        assertEquals(Optional.empty(), LanguageChoice.wanted("lang=de"));
        assertEquals(Optional.empty(), LanguageChoice.wanted("slang=en"));
        assertEquals(Optional.empty(), LanguageChoice.wanted(null));
    }

    @Test
    void theRestOfTheQueryStays() {
        assertEquals("?a=1&b=2", LanguageChoice.without("a=1&lang=en&b=2"));
        assertEquals("", LanguageChoice.without("lang=en"));
    }
}
