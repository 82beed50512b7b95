package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.people.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The national list of postcodes against what people write. */
class PostcodesTest {

    @ParameterizedTest
    @CsvSource({
        "35000,Rennes", "35042,Rennes CEDEX", "75011,Paris 11", "75116,PARIS", "69003,Lyon 3ème", "20090,Ajaccio",
        "97150,Saint-Martin", "98000,Monaco", "98800,Nouméa", "51150,Bisseuil", "50590,Hauteville s/Mer",
        "50590,HAUTEVILLE-SUR-MER", "94240,L'Haÿ-les-Roses", "29270,Carhaix", "99999,Rennes", "00841,ARMEES", "3500,Rennes",
        "35000,''"})
    void what_goes_together_or_cannot_be_told_is_not_doubted(String postcode, String town) {
        assertEquals(List.of(), doubts(postcode, town, ""));
    }

    @Test
    void a_postcode_of_another_town_is_said_of_the_town() {
        assertEquals(List.of("2 commune POSTCODE_TOWN"), doubts("35000", "Brest", ""));
    }

    @Test
    void an_unknown_postcode_is_said_of_the_postcode() {
        assertEquals(List.of("2 code_postal POSTCODE_TOWN"), doubts("35999", "Rennes", ""));
    }

    @Test
    void abroad_nothing_is_looked_up() {
        assertEquals(List.of(), doubts("35999", "Köln", "Allemagne"));
    }

    @ParameterizedTest
    @CsvSource({"35 000,35000", "F-35000,35000", "FR 35000,35000", "35000,35000", "1050 AB,1050 AB", "3500,3500"})
    void a_french_postcode_is_read_however_it_is_spaced(String written, String read) {
        assertEquals(read, WrittenPostcode.read(written));
    }

    @ParameterizedTest
    @CsvSource({"LefÃ¨vre,true", "Ã‰lodie,true", "BÃ©atrice,true", "HÃ¼lya,true", "Lef\uFFFDvre,true", "SÃO,false", "São,false",
        "Âme,false", "Lefèvre,false", "Ã,false"})
    void garbled_letters_are_named(String written, boolean garbled) {
        boolean named = Intake.people("finess;nom\n359999000;" + written + "\n").findings(0)
                .contains("2 nom " + FindingCode.GARBLED);
        assertEquals(garbled, named);
    }

    private static List<String> doubts(String postcode, String town, String country) {
        return Intake.people("finess;nom;adresse1;code_postal;commune;pays\n359999000;Martin;1 rue Haute;" + postcode
                + ";" + town + ";" + country + "\n").findings(0).stream().filter(told -> told.endsWith("TOWN")).toList();
    }
}
