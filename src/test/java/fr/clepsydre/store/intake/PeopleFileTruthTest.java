package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.people.AddressBlock;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PostalAddress;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thousand invented people against the counts that their maker wrote down. */
class PeopleFileTruthTest {

    private static JsonObject truth;
    private static Intake<PeopleRow> intake;

    @BeforeAll
    static void readOnce() {
        try (JsonReader json = Json.createReader(Intake.resource("/people/patients-1000.truth.json"))) {
            truth = json.readObject();
        }
        intake = Intake.people(Intake.resource("/people/patients-1000.csv"));
    }

    @Test
    void every_row_is_read_and_none_is_refused() {
        assertEquals(truth.getInt("rows"), intake.rows.size());
        assertTrue(intake.rows.stream().allMatch(PeopleRow.Read.class::isInstance));
        assertEquals(Optional.empty(), intake.summary.broken());
        assertEquals(List.of(), intake.summary.ignoredColumns());
        assertEquals("UTF-8", intake.summary.charset());
    }

    @ParameterizedTest
    @CsvSource({"NIR_KEY,bad_nir_key", "ADDRESS_MISSING,no_address", "FOREIGN_ADDRESS,foreign",
        "ADDRESS_LINE_TOO_LONG,line_over_38", "BIRTH_DATE,bad_birth_date", "NIR_MISSING,no_nir"})
    void a_fault_is_found_as_often_as_it_was_put_in(FindingCode code, String name) {
        assertEquals(truth.getInt(name), firstOfEachPerson().filter(row -> has(row, code)).count());
    }

    @Test
    void nothing_else_is_found() {
        Set<FindingCode> known = Set.of(FindingCode.NIR_KEY, FindingCode.ADDRESS_MISSING, FindingCode.FOREIGN_ADDRESS,
                FindingCode.ADDRESS_LINE_TOO_LONG, FindingCode.BIRTH_DATE, FindingCode.NIR_MISSING,
                FindingCode.MINOR);
        assertEquals(List.of(), read().flatMap(row -> row.findings().stream())
                .filter(found -> !known.contains(found.code())).toList());
    }

    @Test
    void the_same_row_twice_in_one_laboratory_is_one_key_twice() {
        assertEquals(truth.getInt("exact_duplicate_same_lab"), copies().get(true));
    }

    @Test
    void the_same_person_in_another_laboratory_shares_the_key_across_laboratories() {
        assertEquals(truth.getInt("same_person_other_lab"), copies().get(false));
    }

    @Test
    void e_mail_addresses_are_as_many_as_were_written() {
        assertEquals(truth.getInt("with_email"), read().filter(row -> !row.person().email().isEmpty()).count());
    }

    @Test
    void at_least_as_many_minors_are_found_as_were_made() {
        LocalDate day = LocalDate.of(2021, 3, 1);
        long minors = read().filter(row -> row.person().isMinorOn(day)).count();
        assertTrue(minors >= truth.getInt("minor_on_2021_03_01_at_least") && minors < 200, minors + " minors");
        assertEquals(minors, read().filter(row -> has(row, FindingCode.MINOR)).count());
    }

    @Test
    void each_laboratory_has_its_people() {
        Map<String, Integer> counts = new HashMap<>();
        read().forEach(row -> counts.merge(row.person().laboratory().number(), 1, Integer::sum));
        JsonObject expected = truth.getJsonObject("per_lab");
        assertEquals(expected.size(), counts.size());
        expected.keySet().forEach(finess -> assertEquals(expected.getInt(finess), counts.get(finess), finess));
    }

    @Test
    void exactly_the_people_with_a_fault_of_address_get_no_block() {
        long unusable = firstOfEachPerson().filter(row -> PostalAddress.block(row.person(), LocalDate.of(2021, 3, 1),
                "Aux parents de")
                instanceof AddressBlock.Unusable).count();
        assertEquals(truth.getInt("no_address") + truth.getInt("line_over_38"), unusable);
    }

    /** Copies in the same laboratory (true) and elsewhere (false), each row beyond the first. */
    private static Map<Boolean, Integer> copies() {
        Map<String, Set<Finess>> seen = new HashMap<>();
        Map<Boolean, Integer> copies = new HashMap<>(Map.of(true, 0, false, 0));
        read().map(PeopleRow.Read::person).forEach(person -> {
            Set<Finess> places = seen.computeIfAbsent(person.keyAcrossLaboratories().orElseThrow(),
                    key -> new HashSet<>());
            if (!places.isEmpty()) {
                copies.merge(places.contains(person.laboratory()), 1, Integer::sum);
            }
            places.add(person.laboratory());
        });
        return copies;
    }

    /** The truth counts the faults of people: a copy of a row repeats the fault, not the person. */
    private static Stream<PeopleRow.Read> firstOfEachPerson() {
        Set<String> seen = new HashSet<>();
        return read().filter(row -> seen.add(key(row.person())));
    }

    private static String key(Person person) {
        return person.keyAcrossLaboratories().orElseThrow();
    }

    private static Stream<PeopleRow.Read> read() {
        return intake.rows.stream().map(PeopleRow.Read.class::cast);
    }

    private static boolean has(PeopleRow.Read row, FindingCode code) {
        return row.findings().stream().anyMatch(found -> found.code() == code);
    }
}
