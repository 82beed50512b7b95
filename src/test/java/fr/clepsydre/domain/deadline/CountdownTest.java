package fr.clepsydre.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.deadline.Countdown.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    private static final Instant AWARE = Instant.parse("2026-09-20T11:30:00Z");
    private static final Instant TARGET = AWARE.plus(Duration.ofHours(72));

    @ParameterizedTest
    @CsvSource({
        "2026-09-20T11:30:00Z, RUNNING,  72:00:00",
        "2026-09-22T11:30:00Z, RUNNING,  24:00:00",
        "2026-09-22T11:30:01Z, DUE_SOON, 23:59:59",
        "2026-09-23T11:30:00Z, DUE_SOON, 0:00:00",
        "2026-09-23T11:30:01Z, OVERDUE,  -0:00:01",
        "2026-09-24T11:30:00Z, OVERDUE,  -24:00:00"})
    void an_awaited_filing_runs_out_to_the_second(Instant now, Status status, String left) {
        Countdown countdown = Countdown.of(open(), now, Countdown.SOON);
        assertEquals(status, countdown.status());
        assertEquals(duration(left), countdown.left());
        assertEquals(Duration.ofHours(72), countdown.left().plus(countdown.elapsed()));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-20T11:30:00Z, MET", "2026-09-23T11:30:00Z, MET", "2026-09-23T11:30:00.999Z, MET",
        "2026-09-23T11:30:01Z, MISSED"})
    void a_filing_stops_the_clock_and_is_judged_to_the_second(Instant filed, Status status) {
        Countdown countdown = Countdown.of(met(filed), AWARE.plus(Duration.ofDays(900)),
                Countdown.SOON);
        assertEquals(status, countdown.status());
        assertEquals(Duration.between(AWARE, filed), countdown.elapsed());
    }

    @Test
    void without_awareness_nothing_runs() {
        Standing unaware = new Standing(Standing.State.NOT_STARTED, Rule.Figure.LEGAL, Optional.empty(),
                Optional.empty(), Optional.empty());
        assertEquals(new Countdown(Status.NOT_STARTED, Duration.ZERO, Duration.ZERO, 0.0),
                Countdown.of(unaware, AWARE, Countdown.SOON));
    }

    @Test
    void where_nothing_is_to_be_filed_nothing_is_ever_late() {
        assertEquals(Status.NOT_APPLICABLE, Countdown.of(
                new Standing(Standing.State.NOT_APPLICABLE, Rule.Figure.LEGAL, Optional.of(AWARE), Optional.of(TARGET),
                        Optional.empty()), AWARE.plus(Duration.ofDays(9)), Countdown.SOON).status());
    }

    @Test
    void the_share_goes_from_nothing_to_all_and_stays_there() {
        assertEquals(0.0, share(Duration.ZERO));
        assertEquals(0.5, share(Duration.ofHours(36)));
        assertEquals(1.0, share(Duration.ofHours(72)));
        assertEquals(1.0, share(Duration.ofHours(720)));
        assertEquals(0.0, share(Duration.ofHours(-1)));
    }

    @Test
    void only_an_overdue_or_a_late_one_owes_its_reasons() {
        Set<Status> late = EnumSet.noneOf(Status.class);
        for (Status status : Status.values()) {
            if (status.isLate()) {
                late.add(status);
            }
        }
        assertEquals(EnumSet.of(Status.OVERDUE, Status.MISSED), late);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T14:20:00Z, Europe/Paris, CLOCK_CHANGE",
        "2026-10-23T13:20:00Z, Europe/Paris, CLOCK_CHANGE",
        "2026-06-10T13:00:00Z, Europe/Paris, SATURDAY",
        "2026-06-11T13:00:00Z, Europe/Paris, SUNDAY",
        "2026-06-09T04:59:59Z, Europe/Paris, NIGHT",
        "2026-06-09T18:00:00Z, Europe/Paris, NIGHT",
        "2026-06-09T05:00:00Z, Europe/Paris, ",
        "2026-06-09T17:59:59Z, Europe/Paris, "})
    void the_warnings_are_those_of_the_laboratory_s_wall_clock(Instant aware, String zone, Deadline.Warning warning) {
        Deadline deadline = Deadline.of(new ZonedMoment(aware, ZoneId.of(zone)), KnownRules.GDPR_33_1, Holidays.NONE);
        assertEquals(warning == null ? Set.of() : Set.of(warning), deadline.warnings(Holidays.NONE));
    }

    @Test
    void a_rule_is_in_force_from_its_first_day_in_the_laboratory_s_zone() {
        Instant midnightInParis = Instant.parse("2018-05-24T22:00:00Z");
        assertEquals(true, KnownRules.GDPR_33_1.inForceAt(midnightInParis, ZoneId.of("Europe/Paris")));
        assertEquals(false, KnownRules.GDPR_33_1.inForceAt(midnightInParis.minusSeconds(1), ZoneId.of("Europe/Paris")));
        assertEquals(false, KnownRules.GDPR_33_1.inForceAt(midnightInParis, ZoneId.of("America/Cayenne")));
    }

    private static double share(Duration elapsed) {
        return Countdown.of(open(), AWARE.plus(elapsed), Countdown.SOON).share();
    }

    private static Standing open() {
        return new Standing(Standing.State.OPEN, Rule.Figure.LEGAL, Optional.of(AWARE), Optional.of(TARGET),
                Optional.empty());
    }

    private static Standing met(Instant at) {
        return new Standing(Standing.State.MET, Rule.Figure.LEGAL, Optional.of(AWARE), Optional.of(TARGET),
                Optional.of(at));
    }

    private static Duration duration(String text) {
        String[] part = text.replace("-", "").split(":");
        Duration duration = Duration.ofHours(Long.parseLong(part[0])).plusMinutes(Long.parseLong(part[1]))
                .plusSeconds(Long.parseLong(part[2]));
        return text.startsWith("-") ? duration.negated() : duration;
    }
}
