package fr.clepsydre.store.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.severity.ComparisonCase;
import fr.clepsydre.domain.severity.Decision.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredComparisonCasesTest {

    private static final List<ComparisonCase> CASES = StoredComparisonCases.read(Path.of("no/such/file"));

    @Test
    void the_eighteen_cases_are_there_in_their_order_and_of_every_kind() {
        assertEquals(IntStream.rangeClosed(1, 18).boxed().toList(),
                CASES.stream().map(ComparisonCase::number).toList());
        assertTrue(Arrays.stream(ComparisonCase.Kind.values())
                .allMatch(kind -> CASES.stream().anyMatch(one -> one.kind() == kind)));
    }

    @Test
    void what_is_to_be_done_follows_from_the_risk_as_the_law_has_it() {
        for (ComparisonCase one : CASES) {
            assertEquals(one.risk() == ComparisonCase.Level.UNLIKELY ? Choice.NO : Choice.YES, one.notifying(),
                    one.title()::en);
            assertEquals(one.risk() == ComparisonCase.Level.HIGH ? Choice.YES : Choice.NO, one.telling(),
                    one.title()::en);
        }
    }

    @Test
    void a_file_on_disk_wins_and_a_broken_one_is_named(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.json");
        Files.writeString(file, "{\"cases\": []}");
        assertEquals(List.of(), StoredComparisonCases.read(file));
        for (String broken : List.of("{", "[]", "{}", "{\"cases\": [{\"number\": 1}]}")) {
            Files.writeString(file, broken);
            var told = assertThrows(IllegalStateException.class, () -> StoredComparisonCases.read(file), broken);
            assertTrue(told.getMessage().contains("cases.json"));
        }
    }
}
