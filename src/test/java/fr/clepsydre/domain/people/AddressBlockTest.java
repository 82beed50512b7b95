package fr.clepsydre.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules are those of NF Z10-011, in the regulation notes, section 7. */
class AddressBlockTest {

    private static final LocalDate SENT = LocalDate.of(2021, 3, 1);
    private static final String GUARDIANS = "Aux représentants légaux de";

    @Test
    void a_usual_address_takes_three_lines_and_loses_accents_and_punctuation_below_the_name() {
        assertEquals(List.of("Mme Hélène Lefèvre", "12 RUE DE L EGLISE", "35000 RENNES"), lines(People.one()));
    }

    @Test
    void a_minor_is_reached_through_the_holders_of_parental_authority() {
        People child = People.one().named("M.", "Noé", "Lefèvre").born("2010-01-01");
        assertEquals(List.of(GUARDIANS, "Noé Lefèvre", "12 RUE DE L EGLISE", "35000 RENNES"), lines(child));
    }

    @ParameterizedTest
    @CsvSource({"2003-03-01,false", "2003-03-02,true", "2021-03-01,true", "1900-01-01,false", "2003-02-28,false"})
    void majority_comes_with_the_eighteenth_birthday(String birth, boolean minor) {
        assertEquals(minor, People.one().born(birth).person().isMinorOn(SENT));
    }

    @Test
    void nobody_is_taken_for_a_minor_for_want_of_a_birth_date() {
        assertFalse(People.one().born("").person().isMinorOn(SENT));
    }

    @Test
    void the_lines_of_the_file_are_put_in_the_order_of_the_norm() {
        People person = People.one().livingAt("8 boulevard de la Liberté", "BP 123", "Appartement 4, bâtiment C",
                "35000", "Rennes Cedex 7");
        assertEquals(List.of("Mme Hélène Lefèvre", "APPARTEMENT 4 BATIMENT C", "8 BOULEVARD DE LA LIBERTE", "BP 123",
                "35000 RENNES CEDEX 7"), lines(person));
    }

    @Test
    void what_is_inside_the_building_comes_before_the_building_and_the_building_before_the_street() {
        People person = People.one().livingAt("Résidence les Cèdres", "12bis rue Haute", "chez Mme Durand", "35000",
                "Rennes");
        assertEquals(List.of("Mme Hélène Lefèvre", "CHEZ MME DURAND", "RESIDENCE LES CEDRES", "12 BIS RUE HAUTE",
                "35000 RENNES"), lines(person));
    }

    @ParameterizedTest
    @CsvSource({"75011,Paris 11,75011 PARIS 11", "98000,Monaco,98000 MONACO", "20090,Ajaccio,20090 AJACCIO",
        "00841,Armées,00841 ARMEES", "35000,35000 Rennes,35000 RENNES", "97133,St-Barthélemy,97133 ST BARTHELEMY"})
    void the_last_line_is_that_of_the_post_of_france(String postcode, String town, String last) {
        List<String> lines = lines(People.one().livingAt("1 rue Haute", "", "", postcode, town));
        assertEquals(last, lines.get(lines.size() - 1));
    }

    @Test
    void monaco_is_served_by_the_post_of_france_and_needs_no_line_of_its_country() {
        assertFalse(new PostalAddress("1 rue Grimaldi", "", "", "98000", "Monaco", "Monaco").isAbroad());
    }

    @Test
    void abroad_the_country_is_the_last_line_and_the_postcode_is_that_of_the_country() {
        People person = People.one().livingAt(new PostalAddress("Rue Haute 5", "", "", "1000", "Bruxelles",
                "Belgique"));
        assertEquals(List.of("Mme Hélène Lefèvre", "RUE HAUTE 5", "1000 BRUXELLES", "BELGIQUE"), lines(person));
    }

    @ParameterizedTest
    @CsvSource({"'',35000", "France,35000", "FR,35000", "Martinique,97200"})
    void france_is_not_abroad_however_it_is_written(String country, String postcode) {
        assertFalse(new PostalAddress("1 rue Haute", "", "", postcode, "VILLE", country).isAbroad());
    }

    @ParameterizedTest
    @CsvSource({
        "188 avenue du Maréchal de Lattre de Tassigny,188 AV DU MAL DE LATTRE DE TASSIGNY",
        "188 avenue du Maréchal Leclerc,188 AVENUE DU MARECHAL LECLERC",
        "1234 boulevard du Président Franklin Roosevelt,1234 BD DU PDT FRANKLIN ROOSEVELT",
        "17 impasse de la place de la vieille église,17 IMP DE LA PLACE DE LA VIEILLE EGLISE",
        "27 rue des anciens combattants d'Algérie,27 R DES ANCIENS COMBATTANTS D ALGERIE",
    })
    void a_line_is_abbreviated_as_little_as_it_takes(String written, String line) {
        assertEquals(line, AddressLine.of(written));
    }

    @Test
    void a_line_that_no_abbreviation_makes_fit_sets_the_address_apart_instead_of_being_cut() {
        People person = People.one().livingAt(
                "130 rue du Général de Gaulle résidence les Grands Cèdres bâtiment C escalier 4 porte 12",
                "", "", "35000", "Rennes");
        assertEquals(new AddressBlock.Unusable(FindingCode.ADDRESS_LINE_TOO_LONG), block(person));
    }

    @ParameterizedTest
    @CsvSource({
        "'','','',35000,RENNES,ADDRESS_MISSING",
        "-,'.','',35000,RENNES,ADDRESS_MISSING",
        "1 rue Haute,'','',3500,RENNES,POSTCODE",
        "1 rue Haute,'','','',RENNES,POSTCODE",
        "1 rue Haute,'','',99123,RENNES,POSTCODE",
        "1 rue Haute,'','',35000,'',TOWN_MISSING",
    })
    void an_address_without_what_the_post_needs_is_set_apart(
            String line1, String line2, String line3, String postcode, String town, FindingCode reason) {
        assertEquals(new AddressBlock.Unusable(reason), block(People.one().livingAt(line1, line2, line3, postcode,
                town)));
    }

    @Test
    void a_long_name_gives_up_the_civility_then_the_first_names_but_never_the_last_name() {
        assertEquals("Marie-Françoise de la Rochefoucauld", lines(People.one().named("Madame", "Marie-Françoise",
                "de la Rochefoucauld")).get(0));
        assertEquals("Mme M-F E de la Rochefoucauld-Doudeau", lines(People.one().named("Mme",
                "Marie-Françoise Éléonore", "de la Rochefoucauld-Doudeau")).get(0).replace("É", "E"));
        assertEquals(new AddressBlock.Unusable(FindingCode.NAME_TOO_LONG), block(People.one().named("Mme", "Zoé",
                "x".repeat(300))));
    }

    @Test
    void somebody_without_a_name_is_set_apart() {
        assertEquals(new AddressBlock.Unusable(FindingCode.NAME_MISSING), block(People.one().named("Mme", "", "")));
    }

    @Test
    void vietnamese_and_polish_names_keep_their_letters_in_the_name_and_lose_them_in_the_address() {
        People person = People.one().named("M.", "Nguyễn", "Łukaszewicz").livingAt("3 rue Łódź", "", "", "35000",
                "Saint-Œuf");
        assertEquals(List.of("M. Nguyễn Łukaszewicz", "3 RUE LODZ", "35000 SAINT OEUF"), lines(person));
    }

    @Test
    void a_guardians_line_that_does_not_fit_is_a_mistake_of_the_template() {
        assertThrows(IllegalArgumentException.class, () -> PostalAddress.block(People.one().person(), SENT,
                "x".repeat(39)));
    }

    @Test
    void whatever_the_file_holds_a_usable_block_keeps_to_the_norm() {
        Random random = new Random(10_011);
        int usable = 0;
        for (int round = 0; round < 20_000; round++) {
            People person = Scribble.person(random);
            if (block(person) instanceof AddressBlock.Usable found) {
                usable++;
                keepsToTheNorm(person.person(), found.lines());
            }
        }
        assertTrue(usable > 2_000, "only " + usable + " usable blocks: the property was hardly tried");
    }

    private static void keepsToTheNorm(Person person, List<String> lines) {
        boolean abroad = person.address().isAbroad();
        int names = person.isMinorOn(SENT) ? 2 : 1;
        assertTrue(lines.size() <= (abroad ? 7 : 6), () -> lines.size() + " lines");
        for (int place = 0; place < lines.size(); place++) {
            String line = lines.get(place);
            assertFalse(line.isBlank());
            assertTrue(line.length() <= 38, line);
            assertEquals(line.strip(), line);
            assertTrue(place < names || line.matches("[\\p{Lu}\\p{Lo}\\p{N}]+( [\\p{Lu}\\p{Lo}\\p{N}]+)*"), line);
        }
        String last = lines.get(lines.size() - 1);
        assertTrue(abroad || last.matches("[0-9]{5} .+"), last);
    }

    private static AddressBlock block(People person) {
        return PostalAddress.block(person.person(), SENT, GUARDIANS);
    }

    private static List<String> lines(People person) {
        return ((AddressBlock.Usable) block(person)).lines();
    }
}
