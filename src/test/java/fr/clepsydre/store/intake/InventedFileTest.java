package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.bench.people.InventedFile;
import fr.clepsydre.bench.people.Truth;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.people.FindingCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twenty thousand rows as dirty as real ones, against what their maker knows of them. */
class InventedFileTest {

    private static final int ROWS = 20_000;
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    /** Only seen where the rows of a laboratory, or of all of them, are side by side. */
    private static final Set<String> SEEN_LATER = Set.of("PROBABLE_DUPLICATE", "ELSEWHERE", "LEADING_ZERO");

    private static byte[] file;
    private static Truth truth;
    private static Intake<PeopleRow> intake;

    @BeforeAll
    static void readOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        truth = InventedFile.write(out, ROWS);
        file = out.toByteArray();
        Set<String> involved = truth.laboratories().keySet();
        intake = new Intake<>();
        intake.summary = PeopleFile.read(() -> new ByteArrayInputStream(file),
                finess -> involved.contains(finess.number()), DAY, intake.rows::add);
    }

    @Test
    void the_file_is_the_same_on_every_machine() throws Exception {
        assertEquals("2bdced2e196077ab4ed07b11f830a8c186a6c6a7a6b5d2a0c2d0d36f8b49da05",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    }

    @Test
    void every_row_is_read_to_the_end() {
        assertEquals(Optional.empty(), intake.summary.broken());
        assertEquals(ROWS, intake.rows.size());
        assertEquals(ROWS, truth.people() + truth.duplicates() + truth.refusals());
    }

    @Test
    void every_fault_that_a_row_can_have_is_there_and_is_found_as_often_as_it_was_put_in() {
        Map<String, Long> found = count(read().flatMap(row -> row.findings().stream()), finding -> finding.code().name());
        Map<String, Long> put = new TreeMap<>(truth.findings());
        put.keySet().removeAll(SEEN_LATER);
        assertEquals(put, found);
        Set<String> all = Stream.of(FindingCode.values()).map(Enum::name).collect(Collectors.toSet());
        all.removeAll(SEEN_LATER);
        assertEquals(all, found.keySet());
    }

    @Test
    void rows_of_other_laboratories_and_of_none_are_refused() {
        assertEquals(truth.refused(), count(intake.rows.stream().filter(PeopleRow.Refused.class::isInstance),
                row -> ((PeopleRow.Refused) row).reason().fault().name()));
        assertEquals(3, truth.refused().size());
    }

    @Test
    void the_same_person_in_one_laboratory_is_one_key() {
        Set<String> keys = new HashSet<>();
        long again = read().filter(row -> row.person().keyInLaboratory().filter(key -> !keys.add(key)).isPresent())
                .count();
        assertEquals(truth.duplicates(), again);
        assertTrue(again > 20, again + " people twice");
    }

    @Test
    void each_laboratory_has_its_rows() {
        Map<String, Long> rows = new TreeMap<>();
        truth.laboratories().forEach((finess, laboratory) -> rows.put(finess, laboratory.rows()));
        assertEquals(rows, count(read(), row -> row.person().laboratory().number()));
        assertEquals(28, rows.size());
    }

    @Test
    void who_is_known_to_two_laboratories_is_known_again() {
        Map<String, Set<String>> places = new TreeMap<>();
        read().forEach(row -> row.person().keyAcrossLaboratories().ifPresent(key -> places
                .computeIfAbsent(key, none -> new HashSet<>()).add(row.person().laboratory().number())));
        long elsewhere = places.values().stream().filter(known -> known.size() > 1).mapToLong(Set::size).sum();
        assertEquals(truth.laboratories().values().stream().mapToLong(Truth.OfLaboratory::elsewhere).sum(), elsewhere);
        assertTrue(elsewhere > 400, elsewhere + " people elsewhere");
    }

    @Test
    void what_leaked_of_each_is_told() {
        Map<String, Set<String>> leaked = new TreeMap<>();
        read().forEach(row -> leaked.computeIfAbsent(row.person().keyInLaboratory().orElse("line " + row.line()),
                none -> new HashSet<>()).addAll(row.person().leaked().stream().map(Enum::name).toList()));
        assertEquals(truth.leaked(), count(leaked.values().stream().flatMap(Set::stream), Function.identity()));
    }

    private static Stream<PeopleRow.Read> read() {
        return intake.rows.stream().filter(PeopleRow.Read.class::isInstance).map(PeopleRow.Read.class::cast);
    }

    private static <T> Map<String, Long> count(Stream<T> some, Function<T, String> name) {
        return some.collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
    }
}
