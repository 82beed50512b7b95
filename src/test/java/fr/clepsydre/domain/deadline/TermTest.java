package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Outcomes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** 14 July and 1 May, as everywhere in France. */
    private static final Holidays SOME = day -> day.getMonthValue() == 7 && day.getDayOfMonth() == 14
            || day.getMonthValue() == 5 && day.getDayOfMonth() == 1
            ? Optional.of(new Holidays.Holiday("férié", "holiday")) : Optional.empty();

    @ParameterizedTest
    @CsvSource({"72 hours, 72 hours", "72h, 72 hours", "1 HOUR, 1 hours", "5 days, 5 days", "1 month, 1 months",
        "At  once, at once", "without undue delay, without undue delay"})
    void a_length_is_read_as_an_operator_writes_it(String written, String canonical) {
        assertEquals(canonical, Outcomes.value(Term.parse(written)).canonical());
        assertEquals(Term.parse(written), Term.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource({"-72 hours, TERM_OUT_OF_RANGE", "0 days, TERM_OUT_OF_RANGE", "9999 hours, TERM_OUT_OF_RANGE",
        "121 months, TERM_OUT_OF_RANGE", "soon, TERM_UNREADABLE", "72, TERM_UNREADABLE", "1.5 hours, TERM_UNREADABLE",
        "72 minutes, TERM_UNREADABLE"})
    void a_length_that_is_none_is_refused(String written, String code) {
        assertEquals(code, Term.parse(written).refusals().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({
        // written, event, last second: Regulation 1182/71 art. 3
        "1 month,  2026-01-31T10:00, 2026-03-02T23:59:59", // 28 February is a Saturday: Monday
        "1 month,  2026-02-27T10:00, 2026-03-27T23:59:59",
        "1 month,  2026-05-13T00:00, 2026-06-15T23:59:59", // 13 June is a Saturday
        "1 month,  2026-06-14T23:59, 2026-07-15T23:59:59", // 14 July is a holiday
        "5 days,   2026-06-15T10:00, 2026-06-22T23:59:59", // the fifth is a Saturday
        "1 day,    2026-06-15T10:00, 2026-06-16T23:59:59",
        "2 days,   2026-06-19T10:00, 2026-06-23T23:59:59", // two working days: Monday and Tuesday
        "1 day,    2026-06-19T10:00, 2026-06-22T23:59:59",
        "12 months, 2024-02-29T10:00, 2025-02-28T23:59:59"})
    void days_and_months_end_with_a_working_day(String written, LocalDateTime event, LocalDateTime last) {
        assertEquals(Optional.of(last.atZone(PARIS).toInstant()), end(written, event, PARIS));
    }

    @Test
    void days_are_those_of_the_place() {
        ZoneId noumea = ZoneId.of("Pacific/Noumea");
        Instant end = end("1 day", LocalDateTime.parse("2026-06-15T10:00"), noumea).orElseThrow();
        assertEquals(LocalDate.parse("2026-06-16"), end.atZone(noumea).toLocalDate());
    }

    @Test
    void hours_heed_no_holiday() {
        assertEquals(Optional.of(Instant.parse("2026-07-14T22:00:00Z")),
                end("72 hours", LocalDateTime.parse("2026-07-12T00:00"), PARIS));
    }

    @Test
    void without_a_figure_there_is_no_end() {
        assertTrue(end("at once", LocalDateTime.parse("2026-07-12T00:00"), PARIS).isEmpty());
        assertTrue(end("without undue delay", LocalDateTime.parse("2026-07-12T00:00"), PARIS).isEmpty());
    }

    private static Optional<Instant> end(String written, LocalDateTime event, ZoneId zone) {
        return Outcomes.value(Term.parse(written)).end(new ZonedMoment(event.atZone(zone).toInstant(), zone), SOME);
    }
}
