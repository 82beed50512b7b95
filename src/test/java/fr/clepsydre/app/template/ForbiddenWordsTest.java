package fr.clepsydre.app.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenWordsTest {

    private static List<String> codes(String text) {
        return ForbiddenWords.in(text).stream().map(TemplateRemark::code).distinct().toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"253072B07300470", "2 53 07 2b 073 004 70", "2-95-10-99-126-111-93", "2.95.10.99.126.111",
        "2\u00A095\u00A010\u00A099\u00A0126\u00A0111\u00A093", "**295109912611193**"})
    void a_social_security_number_is_found_however_it_is_written(String number) {
        assertEquals(List.of("HOLDS_NIR"), codes("Votre dossier " + number + " est concerné."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"02 99 00 00 01", "75334 Paris Cedex 07", "491 840 personnes", "le 23 février 2021"})
    void other_numbers_are_not_taken_for_one(String text) {
        assertEquals(List.of(), codes(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"votre _VIH_", "un dépistage du **vih**", "des sérologies", "un résultat sérologique",
        "une personne séropositive", "des hé\u00ADpa\u00ADti\u00ADtes"})
    void a_test_or_a_disease_is_found_in_plural_emphasis_and_with_invisible_hyphens(String text) {
        assertEquals(List.of("NAMES_HEALTH"), codes(text));
    }

    @Test
    void the_line_and_the_word_are_told() {
        assertEquals(List.of(2, "sida"), ForbiddenWords.in("Bonjour,\nSIDA").get(0).args());
    }
}
