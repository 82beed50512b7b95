package fr.clepsydre.domain.breach;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.clepsydre.domain.breach.CountTotal.Reconciliation;
import fr.clepsydre.domain.breach.CountTotal.Strength;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    @ParameterizedTest
    @ValueSource(strings = {"?", "=0", "=80946", "~81000|vendor's file", "~0|a | b|", "=1000000000000"})
    void the_canonical_form_is_read_back(String canonical) {
        assertEquals(canonical, value(Count.read(canonical)).canonical());
    }

    @ParameterizedTest
    @CsvSource({"=-1, COUNT_NEGATIVE", "~-5|x, COUNT_NEGATIVE", "=1000000000001, COUNT_TOO_LARGE",
        "~5|, ESTIMATE_WITHOUT_SOURCE", "'~5| ', ESTIMATE_WITHOUT_SOURCE", "~5, COUNT_UNREADABLE",
        "5, COUNT_UNREADABLE", "'', COUNT_UNREADABLE", "=, COUNT_UNREADABLE", "=1.5, COUNT_UNREADABLE",
        "=9999999999999999999, COUNT_UNREADABLE", "=1e3, COUNT_UNREADABLE", "=5|x, COUNT_UNREADABLE"})
    void what_is_no_count_is_refused(String text, String code) {
        assertEquals(List.of(code), codes(Count.read(text)));
    }

    @Test
    void what_a_person_enters_is_checked_by_its_kind() {
        assertEquals(Count.UNKNOWN, value(Count.entered(Count.Kind.UNKNOWN, -7, "")));
        assertEquals(new Count.Exact(3), value(Count.entered(Count.Kind.EXACT, 3, "ignored")));
        assertEquals(new Count.Estimate(3, "file"), value(Count.entered(Count.Kind.ESTIMATE, 3, " file ")));
        assertEquals(List.of("SOURCE_TOO_LONG"), codes(Count.entered(Count.Kind.ESTIMATE, 3, "x".repeat(201))));
        assertThrows(IllegalArgumentException.class, () -> new Count.Exact(-1));
        assertThrows(IllegalArgumentException.class, () -> new Count.Estimate(1, " "));
    }

    @Test
    void unknown_is_never_zero() {
        assertNotEquals(Count.UNKNOWN, new Count.Exact(0));
        CountTotal total = CountTotal.of(List.of(Count.UNKNOWN, new Count.Exact(0)));
        assertEquals(new CountTotal(0, 0, 1, 1), total);
        assertEquals(Strength.INCONCLUSIVE, total.reconcile(new Count.Exact(0)).strength());
    }

    @Test
    void a_total_keeps_apart_what_is_exact_estimated_and_unknown() {
        assertEquals(new CountTotal(150, 1000, 2, 3), CountTotal.of(List.of(new Count.Exact(100), Count.UNKNOWN,
                new Count.Estimate(1000, "vendor"), new Count.Exact(50), Count.UNKNOWN)));
    }

    @Test
    void a_total_is_held_against_the_incident_s_own() {
        CountTotal exact = CountTotal.of(List.of(new Count.Exact(491_000)));
        assertEquals(new Reconciliation(OptionalLong.of(840), Strength.CONCLUSIVE),
                exact.reconcile(new Count.Exact(491_840)));
        assertEquals(new Reconciliation(OptionalLong.of(-1000), Strength.APPROXIMATE),
                exact.reconcile(new Count.Estimate(490_000, "press")));
        assertEquals(new Reconciliation(OptionalLong.empty(), Strength.INCONCLUSIVE), exact.reconcile(Count.UNKNOWN));
        CountTotal estimated = CountTotal.of(List.of(new Count.Estimate(10, "vendor")));
        assertEquals(new Reconciliation(OptionalLong.of(0), Strength.APPROXIMATE),
                estimated.reconcile(new Count.Exact(10)));
    }

    @ParameterizedTest
    @CsvSource({"INC-2021-0001, 2021, 1", "INC-2026-9999, 2026, 9999", "INC-2026-10000, 2026, 10000"})
    void a_reference_is_read_as_it_is_written(String text, int year, int number) {
        assertEquals(text, new Reference(year, number).toString());
        assertEquals(new Reference(year, number), Reference.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INC-2021-1", "INC-2021-00001", "INC-2021-0000", "inc-2021-0001", "INC-2021-0001 ",
        "INC-0000-0001", "INC-2021-9999999999"})
    void another_spelling_is_no_reference(String text) {
        assertEquals(true, Reference.parse(text).isEmpty());
    }
}
