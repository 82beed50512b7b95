package fr.clepsydre.domain.notification.version;

import static fr.clepsydre.domain.Outcomes.changes;
import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.version.VersionBook.Wish;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionBookTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant AWARE = Instant.parse("2021-02-23T17:30:00Z");
    private static final Instant TARGET = Instant.parse("2021-02-26T17:30:00Z");
    private static final Instant FROZEN = Instant.parse("2021-02-26T16:00:00Z");
    private static final Instant SIGNED = Instant.parse("2021-02-26T16:30:40Z");
    private static final Instant NOW = Instant.parse("2021-03-01T08:00:00Z");

    private final Version first = version(1, VersionKind.INITIAL, "one");
    private final VersionBook frozen = new VersionBook(List.of(first));
    private final VersionBook signed = value(frozen.signOff(1, by("reviewer", first.seal()), Freshness.FRESH));

    private static Version version(int number, VersionKind kind, String says) {
        VersionFile file = VersionFile.of(VersionFile.ANSWERS, "text/plain", says.getBytes(StandardCharsets.UTF_8));
        return Version.frozen(number, new Version.Head(kind, "", "cnil", "2023-07", "dpo", "Camille", FROZEN),
                List.of(file));
    }

    private static SignOff by(String login, String seal) {
        return new SignOff(login, "Dominique", SignOff.Capacity.REVIEWER, SIGNED, seal);
    }

    private static Filing filed(String at) {
        return new Filing(new ZonedMoment(Instant.parse(at), PARIS), "N-1",
                new Receipt(ReceiptType.PDF, "0".repeat(64), 10), "Camille", NOW);
    }

    private static FilingCheck.Clock clock(Freshness freshness, String reasons) {
        return new FilingCheck.Clock(NOW, Optional.of(AWARE), Optional.of(TARGET), freshness, reasons);
    }

    private static List<String> refused(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    @Test
    void the_seal_changes_with_any_byte_of_any_file() {
        assertNotEquals(first.seal(), version(1, VersionKind.INITIAL, "two").seal());
        assertEquals(Sha256.of(Sha256.of("one") + "  answers.txt\n"), first.seal());
    }

    @Test
    void the_first_version_is_initial_or_complete_and_a_later_one_follows() {
        assertEquals(List.of(VersionKind.INITIAL, VersionKind.COMPLETE), VersionBook.EMPTY.kinds(false));
        assertEquals(List.of("VERSION_KIND_FOLLOWS"), refused(VersionBook.EMPTY.checkFreezing(
                new Wish(VersionKind.COMPLEMENTARY, ""), Freshness.FRESH, false)));
        assertEquals(List.of("VERSION_KIND_FIRST"), refused(VersionBook.EMPTY.checkFreezing(
                new Wish(VersionKind.INITIAL, ""), Freshness.FRESH, true)));
        assertEquals(List.of("REASON_MISSING"), refused(VersionBook.EMPTY.checkFreezing(
                new Wish(VersionKind.WITHDRAWAL, " "), Freshness.FRESH, true)));
        assertEquals(List.of("NOTE_TOO_LONG"), refused(VersionBook.EMPTY.checkFreezing(
                new Wish(VersionKind.COMPLETE, "x".repeat(2001)), Freshness.FRESH, true)));
    }

    @Test
    void the_same_is_not_frozen_twice_and_another_kind_or_content_is() {
        Wish again = new Wish(VersionKind.INITIAL, "");
        assertEquals(List.of("VERSION_UNCHANGED"), refused(frozen.checkFreezing(again, Freshness.FRESH, false)));
        assertEquals(List.of(), frozen.checkFreezing(again, Freshness.staleSince(SIGNED), false));
        assertEquals(List.of(),
                frozen.checkFreezing(new Wish(VersionKind.COMPLETE, ""), Freshness.FRESH, false));
    }

    @Test
    void a_newer_version_takes_the_place_of_one_that_waits_and_voids_its_sign_off() {
        VersionBook two = value(signed.freeze(version(2, VersionKind.COMPLETE, "two")));
        assertEquals(Version.State.SUPERSEDED, two.state(two.version(1).orElseThrow()));
        assertEquals(Version.State.FROZEN, two.state(two.version(2).orElseThrow()));
        assertEquals(List.of("VERSION_SUPERSEDED"),
                codes(two.file(1, filed("2021-02-26T16:45:00Z"), clock(Freshness.FRESH, ""))));
        assertEquals(List.of("VERSION_SUPERSEDED"),
                codes(two.signOff(1, by("reviewer", first.seal()), Freshness.FRESH)));
    }

    @Test
    void nobody_signs_off_what_they_froze_themselves_or_have_not_seen_or_what_has_changed() {
        assertEquals(List.of("OWN_VERSION"), codes(frozen.signOff(1, by("dpo", first.seal()), Freshness.FRESH)));
        assertEquals(List.of("VERSION_SEAL_DIFFERS"),
                codes(frozen.signOff(1, by("reviewer", "0".repeat(64)), Freshness.FRESH)));
        assertEquals(List.of("VERSION_STALE"),
                codes(frozen.signOff(1, by("reviewer", first.seal()), Freshness.staleSince(SIGNED))));
        assertEquals(List.of("VERSION_UNKNOWN"),
                codes(frozen.signOff(7, by("reviewer", first.seal()), Freshness.FRESH)));
        assertEquals(List.of("SIGNED_OFF_ALREADY"), codes(signed.signOff(1, by("lab01", first.seal()), Freshness.FRESH)));
    }

    @Test
    void a_second_click_signs_nothing_again() {
        assertEquals(List.of(), changes(signed.signOff(1, by("reviewer", first.seal()), Freshness.FRESH)));
    }

    @Test
    void a_sign_off_is_taken_back_by_whoever_gave_it_with_a_reason_before_the_filing() {
        assertEquals(List.of("OTHER_SIGN_OFF", "REASON_MISSING"), codes(signed.takeBackSignOff(1, "lab01", " ")));
        VersionBook without = value(signed.takeBackSignOff(1, "reviewer", "wrong count"));
        assertEquals(Version.State.FROZEN, without.state(without.newest().orElseThrow()));
        assertEquals(List.of("SIGN_OFF_MISSING"), codes(without.takeBackSignOff(1, "reviewer", "again")));
        VersionBook done = value(signed.file(1, filed("2021-02-26T17:00:00Z"), clock(Freshness.FRESH, "")));
        assertEquals(List.of("VERSION_FILED"), codes(done.takeBackSignOff(1, "reviewer", "late")));
    }

    @Test
    void nothing_is_filed_without_a_sign_off() {
        assertEquals(List.of("SIGN_OFF_MISSING"),
                codes(frozen.file(1, filed("2021-02-26T17:00:00Z"), clock(Freshness.FRESH, ""))));
    }

    @Test
    void receipts_are_dated_by_the_minute_and_a_sign_off_by_the_second() {
        assertEquals(List.of(), codes(signed.file(1, filed("2021-02-26T16:30:00Z"), clock(Freshness.FRESH, ""))));
        assertEquals(List.of("FILED_BEFORE_SIGN_OFF"),
                codes(signed.file(1, filed("2021-02-26T16:29:59Z"), clock(Freshness.FRESH, ""))));
    }

    @Test
    void a_change_voids_the_sign_off_from_the_moment_it_was_made() {
        Freshness changed = Freshness.staleSince(Instant.parse("2021-02-26T16:50:00Z"));
        assertEquals(List.of(), codes(signed.file(1, filed("2021-02-26T16:49:59Z"), clock(changed, ""))));
        assertEquals(List.of("SIGN_OFF_VOID"),
                codes(signed.file(1, filed("2021-02-26T16:50:00Z"), clock(changed, ""))));
    }

    @Test
    void a_filing_lies_between_awareness_and_the_present_and_has_a_number() {
        FilingCheck.Clock unaware =
                new FilingCheck.Clock(NOW, Optional.empty(), Optional.empty(), Freshness.FRESH, "");
        assertEquals(List.of("AWARENESS_MISSING"), codes(signed.file(1, filed("2021-02-26T17:00:00Z"), unaware)));
        FilingCheck.Clock later = new FilingCheck.Clock(NOW, Optional.of(NOW), Optional.of(NOW), Freshness.FRESH, "");
        assertEquals(List.of("NOTIFIED_BEFORE_AWARENESS"), codes(signed.file(1, filed("2021-02-26T17:00:00Z"), later)));
        assertEquals(List.of("IN_FUTURE"),
                codes(signed.file(1, filed("2021-03-01T08:00:01Z"), clock(Freshness.FRESH, "strike"))));
        Filing bare = new Filing(filed("2021-02-26T17:00:00Z").at(), " ", filed("2021-02-26T17:00:00Z").receipt(), "",
                NOW);
        assertEquals(List.of("FILING_NUMBER_MISSING"), codes(signed.file(1, bare, clock(Freshness.FRESH, ""))));
    }

    @Test
    void a_second_too_late_asks_for_reasons_and_the_last_second_does_not() {
        assertEquals(List.of(), codes(signed.file(1, filed("2021-02-26T17:30:00Z"), clock(Freshness.FRESH, ""))));
        assertEquals(List.of("LATENESS_REASON_MISSING"),
                codes(signed.file(1, filed("2021-02-26T17:30:01Z"), clock(Freshness.FRESH, ""))));
        assertEquals(List.of(), codes(signed.file(1, filed("2021-02-26T17:30:01Z"), clock(Freshness.FRESH, "strike"))));
    }

    @Test
    void what_was_filed_is_the_base_of_what_follows_and_is_not_unfiled() {
        VersionBook done = value(signed.file(1, filed("2021-02-26T17:00:00Z"), clock(Freshness.FRESH, "")));
        VersionBook two = value(done.freeze(version(2, VersionKind.COMPLEMENTARY, "two")));
        VersionBook three = value(two.freeze(version(3, VersionKind.COMPLEMENTARY, "three")));
        assertEquals(1, three.baseOf(3).orElseThrow().number());
        assertEquals(Version.State.FILED, three.state(three.version(1).orElseThrow()));
        assertEquals(List.of("FILED_FOR_GOOD"), refused(three.checkMove(CaseStatus.NOTIFIED,
                MoveRequest.to(CaseStatus.PREPARING, "mistake"))));
    }

    @Test
    void a_filing_elsewhere_while_a_version_waits_is_explained() {
        MoveRequest bare = MoveRequest.notified(SIGNED, "");
        assertEquals(List.of("VERSION_WAITS"), refused(frozen.checkMove(CaseStatus.PREPARING, bare)));
        assertTrue(frozen.checkMove(CaseStatus.PREPARING, MoveRequest.notified(SIGNED, "by phone")).isEmpty());
        assertTrue(VersionBook.EMPTY.checkMove(CaseStatus.PREPARING, bare).isEmpty());
    }
}
