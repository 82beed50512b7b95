package fr.clepsydre.boot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.store.intake.LaboratoryFile;
import fr.clepsydre.store.intake.PeopleFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {

    private static final int COUNT = 3_000;

    @Test
    void the_counts_of_the_28_laboratories_add_up_to_the_file_of_2021() {
        Map<Finess, Integer> counts = DemoCounts.perLaboratory();
        assertEquals(28, counts.size());
        assertEquals(491_840, counts.values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(DemoLaboratories.numbers(), List.copyOf(counts.keySet()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 27, 28, 29, 1_000, 491_839, 13_706_103})
    void no_rounding_loses_anybody(int total) {
        List<Integer> parts = DemoCounts.split(total, 28);
        assertEquals(total, parts.stream().mapToInt(Integer::intValue).sum());
        for (int rank = 1; rank < parts.size(); rank++) {
            assertTrue(parts.get(rank) <= parts.get(rank - 1) + 1, parts::toString);
        }
    }

    @Test
    void the_laboratories_are_read_without_a_doubt_and_are_plainly_fictitious() throws IOException {
        List<Laboratory> found = new ArrayList<>();
        try (InputStream file = DemoLaboratories.file()) {
            LaboratoryFile.read(file, row -> {
                assertEquals(List.of(), ((LaboratoryRow.Read) row).warnings());
                found.add(((LaboratoryRow.Read) row).laboratory());
            });
        }
        assertEquals(DemoLaboratories.numbers(), found.stream().map(Laboratory::finess).toList());
        assertTrue(found.stream().allMatch(laboratory -> laboratory.name().contains("fictif")));
        assertEquals(Set.of("22", "27", "35", "41", "45", "56"), new HashSet<>(found.stream()
                .map(Laboratory::department).toList()));
    }

    @Test
    void the_same_seed_gives_the_same_file_and_another_seed_another() {
        assertEquals(new DemoPeople(1, 500).lines().toList(), new DemoPeople(1, 500).lines().toList());
        assertNotEquals(new DemoPeople(1, 500).lines().toList(), new DemoPeople(2, 500).lines().toList());
    }

    @Test
    void a_larger_file_begins_with_the_smaller_one() {
        assertEquals(new DemoPeople(1, 500).lines().toList(), new DemoPeople(1, 900).lines().limit(501).toList());
    }

    @Test
    void every_row_is_read_and_every_laboratory_has_people() throws IOException {
        List<PeopleRow.Read> rows = rows();
        assertEquals(COUNT, rows.size());
        assertEquals(Set.copyOf(DemoLaboratories.numbers()), new HashSet<>(rows.stream().map(row -> row.person()
                .laboratory()).toList()));
        assertEquals(0, rows.stream().filter(row -> row.findings().stream()
                .anyMatch(found -> found.code() == FindingCode.COLUMN_COUNT)).count());
    }

    @Test
    void each_fault_is_there_and_none_is_common() throws IOException {
        Map<FindingCode, Integer> found = new EnumMap<>(FindingCode.class);
        rows().forEach(row -> row.findings().forEach(finding -> found.merge(finding.code(), 1, Integer::sum)));
        assertEquals(Set.of(FindingCode.NIR_KEY, FindingCode.NIR_MISSING, FindingCode.ADDRESS_MISSING,
                FindingCode.FOREIGN_ADDRESS,
                FindingCode.ADDRESS_LINE_TOO_LONG, FindingCode.BIRTH_DATE, FindingCode.EMAIL, FindingCode.MINOR),
                found.keySet());
        assertTrue(found.values().stream().allMatch(times -> times < COUNT / 15), found::toString);
    }

    @Test
    void it_has_the_measure_of_the_case_it_stands_for() throws IOException {
        List<PeopleRow.Read> rows = rows();
        long emails = rows.stream().filter(row -> !row.person().email().isEmpty()).count();
        long minors = rows.stream().filter(row -> row.person().isMinorOn(LocalDate.of(2021, 3, 1))).count();
        Set<String> keys = new HashSet<>();
        long copies = rows.stream().filter(row -> !keys.add(row.person().keyAcrossLaboratories().orElseThrow()))
                .count();
        assertTrue(emails > COUNT / 20 && emails < COUNT * 12 / 100, emails + " e-mail addresses");
        assertTrue(minors > 50 && minors < COUNT / 8, minors + " minors");
        assertTrue(copies > 10 && copies < 150, copies + " copies");
    }

    @Test
    void some_names_come_from_farther_away_or_have_a_hyphen() throws IOException {
        List<String> names = rows().stream().map(row -> row.person().name().lastName()).toList();
        for (String name : List.of("Nguyễn", "Łukaszewicz")) {
            assertTrue(names.contains(name), name);
        }
        assertTrue(names.stream().anyMatch(name -> name.contains("-")));
    }

    private static List<PeopleRow.Read> rows() throws IOException {
        List<PeopleRow.Read> rows = new ArrayList<>();
        Set<Finess> involved = Set.copyOf(DemoLaboratories.numbers());
        PeopleFile.read(new DemoPeople(2021, COUNT)::file, involved::contains, LocalDate.of(2021, 2, 14),
                row -> rows.add((PeopleRow.Read) row));
        return rows;
    }
}
