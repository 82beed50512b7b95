package fr.clepsydre.app.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.people.LeakedData;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_category_has_its_own_words_and_the_guardians_fit_their_line(String language) {
        LetterWords words = LetterWords.in(language).orElseThrow();
        List<String> all = words.leaked(EnumSet.allOf(LeakedData.class));
        assertEquals(LeakedData.values().length, new HashSet<>(all).size());
        assertTrue(words.guardians().length() <= 38 && !words.guardians().isBlank());
        assertEquals(language, words.language().getLanguage());
    }

    @Test
    void words_do_not_depend_on_where_the_server_stands() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals(List.of("blood group"),
                    LetterWords.in("en").orElseThrow().leaked(Set.of(LeakedData.BLOOD_GROUP)));
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(LetterWords.in("de").isEmpty());
    }
}
