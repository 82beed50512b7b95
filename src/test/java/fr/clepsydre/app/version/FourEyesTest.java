package fr.clepsydre.app.version;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.laboratory.DeclareAwareness;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.laboratory.SettleObligation;
import fr.clepsydre.app.notification.SheetPress;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook.Wish;
import fr.clepsydre.domain.notification.version.VersionFile;
import fr.clepsydre.domain.notification.version.VersionKind;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the case to the receipt, by the people who do it. */
class FourEyesTest {

    private static final ZoneId PARIS = Cases.PARIS;
    private static final Instant SIGNED = Instant.parse("2021-02-26T16:30:00Z");
    private static final byte[] PDF = "%PDF-1.7 receipt".getBytes(StandardCharsets.US_ASCII);
    private static final Wish INITIAL = new Wish(VersionKind.INITIAL, "");

    private final HandClock clock = new HandClock(Instant.parse("2021-02-26T16:00:00Z"));
    private Office office;

    /** A clock that stands where the test puts it. */
    private static final class HandClock extends Clock {

        private Instant now;

        HandClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void aware() {
        SheetPress press = (sheet, printed, attached) -> Outcome.accepted(("%PDF " + sheet).getBytes(StandardCharsets.UTF_8));
        office = Office.withTwoLaboratories().with(clock).with(press).with(nobody());
        office.dpo(new DeclareAwareness()).declare(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                new ZonedMoment(Cases.AWARE, PARIS), "notice", "");
    }

    private static People nobody() {
        return (People) Proxy.newProxyInstance(People.class.getClassLoader(), new Class<?>[] {People.class},
                (proxy, method, arguments) -> {
                    if (method.getReturnType() == PeopleCounts.class) {
                        return PeopleCounts.NONE;
                    }
                    throw new IllegalStateException(method.getName());
                });
    }

    private Outcome<Version> freeze(Wish wish) {
        return office.dpo(new FreezeVersion()).freeze(Office.INCIDENT, Office.FIRST, Seen.ANYTHING, wish);
    }

    private Outcome<Version> sign(KnownCaller who, Version version) {
        return office.as(who, new SignOffVersion()).signOff(Office.INCIDENT, Office.FIRST, version.number(),
                version.seal());
    }

    private Outcome<Version> file(int version, String at, String reasons) {
        return office.dpo(new FileNotification()).file(Office.INCIDENT, Office.FIRST,
                new FileNotification.Request(version, new ZonedMoment(Instant.parse(at), PARIS), " N-7 ", reasons,
                        new ReceiptFile("receipt.pdf", PDF)));
    }

    private Version signed() {
        Version version = value(freeze(INITIAL));
        clock.now = SIGNED;
        return value(sign(KnownCaller.reviewer(), version));
    }

    @Test
    void a_version_has_answers_pdf_and_json_each_with_its_hash_and_stays_as_it_was() {
        Version version = value(freeze(INITIAL));
        assertTrue(version.files().stream().map(VersionFile::name).toList().containsAll(List.of("answers.txt",
                "notification-en.json", "notification-en.pdf", "notification-fr.json", "notification-fr.pdf")));
        TakeVersion take = office.dpo(new TakeVersion());
        byte[] before = take.file(Office.INCIDENT, Office.FIRST, 1, "notification-fr.pdf").orElseThrow().bytes();
        office.dpo(new EditCase()).changeCount(Office.INCIDENT, Office.FIRST, Counts.Subject.PERSONS, Seen.ANYTHING,
                new Count.Exact(81_000));
        assertArrayEquals(before, take.file(Office.INCIDENT, Office.FIRST, 1, "notification-fr.pdf").orElseThrow().bytes());
        assertEquals("INITIAL", office.involvement(Office.FIRST).answers().value("notificationType").orElseThrow());
        assertEquals("VERSION_FROZEN", office.kinds().stream().filter(kind -> kind.startsWith("VERSION")).findFirst()
                .orElseThrow());
    }

    @Test
    void the_same_is_not_frozen_twice() {
        value(freeze(INITIAL));
        assertEquals(List.of("VERSION_UNCHANGED"), codes(freeze(INITIAL)));
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(office.dpo(new FreezeVersion()).freeze(Office.INCIDENT,
                Office.FIRST, Seen.value(Optional.empty()), new Wish(VersionKind.COMPLETE, ""))));
    }

    @Test
    void filed_in_time_stops_the_clock_with_number_and_receipt() {
        Version version = signed();
        clock.now = Cases.NOW;
        Version filed = value(file(version.number(), "2021-02-26T17:29:00Z", ""));
        assertEquals("N-7", filed.filing().orElseThrow().number());
        assertEquals(CaseStatus.NOTIFIED, office.involvement(Office.FIRST).status());
        assertEquals(Instant.parse("2021-02-26T17:29:00Z"),
                office.involvement(Office.FIRST).progress().notifiedAt().orElseThrow());
        assertArrayEquals(PDF, office.dpo(new TakeVersion()).receipt(Office.INCIDENT, Office.FIRST, 1).orElseThrow().bytes());
        assertTrue(office.kinds().containsAll(List.of("NOTIFICATION_FILED", "NOTIFICATION_DATED")));
    }

    @Test
    void a_late_filing_says_why_and_the_reasons_stay_with_the_obligation() {
        signed();
        clock.now = Cases.NOW;
        assertEquals(List.of("LATENESS_REASON_MISSING"), codes(file(1, "2021-02-26T17:30:01Z", "")));
        assertFalse(office.involvement(Office.FIRST).status().isNotified());
        value(file(1, "2021-02-26T17:30:01Z", "the form was down"));
        assertEquals("the form was down",
                office.involvement(Office.FIRST).duties().explained().get("GDPR_33_1").text());
    }

    @Test
    void reasons_of_a_delay_are_kept_of_a_late_filing_alone() {
        signed();
        clock.now = Cases.NOW;
        value(file(1, "2021-02-26T17:30:00Z", "just in case"));
        assertTrue(office.involvement(Office.FIRST).duties().explained().isEmpty());
    }

    @Test
    void not_known_yet_is_no_reason_of_a_delay_and_what_was_explained_before_is() {
        office.dpo(new EditCase()).answer(Office.INCIDENT, Office.FIRST, "latenessReason", Seen.ANYTHING,
                Optional.of(Answer.NOT_KNOWN_YET));
        signed();
        clock.now = Cases.NOW;
        assertEquals(List.of("LATENESS_REASON_MISSING"), codes(file(1, "2021-02-27T17:30:00Z", "")));
        office.dpo(new SettleObligation()).explain(Office.INCIDENT, Office.FIRST, "GDPR_33_1", Seen.ANYTHING, "holidays");
        value(file(1, "2021-02-27T17:30:00Z", ""));
    }

    @Test
    void a_change_after_the_sign_off_voids_it_for_whatever_is_filed_later() {
        signed();
        clock.now = Instant.parse("2021-02-26T16:40:00Z");
        office.dpo(new EditCase()).changeCount(Office.INCIDENT, Office.FIRST, Counts.Subject.PERSONS, Seen.ANYTHING,
                new Count.Exact(7));
        clock.now = Cases.NOW;
        assertEquals(List.of("SIGN_OFF_VOID"), codes(file(1, "2021-02-26T16:41:00Z", "")));
        value(file(1, "2021-02-26T16:39:00Z", ""));
    }

    @Test
    void a_change_that_was_taken_back_voids_nothing() {
        signed();
        EditCase edit = office.dpo(new EditCase());
        edit.answer(Office.INCIDENT, Office.FIRST, "sector", Seen.ANYTHING, Optional.of(Answer.of("health")));
        clock.now = Cases.NOW;
        assertEquals(List.of(), codes(edit.answer(Office.INCIDENT, Office.FIRST, "sector", Seen.ANYTHING,
                Optional.empty())));
        value(file(1, "2021-02-26T17:00:00Z", ""));
    }

    @Test
    void the_author_does_not_sign_off_and_a_laboratory_s_manager_does_so_as_its_representative() {
        Version version = value(freeze(INITIAL));
        assertEquals(List.of("OWN_VERSION"), codes(sign(KnownCaller.dpo(), version)));
        Version signed = value(sign(KnownCaller.managerOf(Office.FIRST), version));
        assertEquals("LEGAL_REPRESENTATIVE", signed.signOff().orElseThrow().capacity().name());
        assertEquals(List.of("NOT_FOUND"), codes(sign(KnownCaller.managerOf(Office.SECOND), version)));
    }

    @Test
    void a_version_that_changed_meanwhile_is_not_signed_off() {
        Version version = value(freeze(INITIAL));
        clock.now = SIGNED;
        office.dpo(new EditCase()).changeCount(Office.INCIDENT, Office.FIRST, Counts.Subject.PERSONS, Seen.ANYTHING,
                new Count.Exact(7));
        assertEquals(List.of("VERSION_STALE"), codes(sign(KnownCaller.reviewer(), version)));
    }

    @Test
    void a_follow_up_names_what_it_follows_completes_the_case_and_shows_what_changed() {
        signed();
        clock.now = Cases.NOW;
        value(file(1, "2021-02-26T17:00:00Z", ""));
        office.dpo(new EditCase()).changeCount(Office.INCIDENT, Office.FIRST, Counts.Subject.PERSONS, Seen.ANYTHING,
                new Count.Exact(81_000));
        clock.now = Cases.NOW.plusSeconds(60);
        Version second = value(freeze(new Wish(VersionKind.COMPLEMENTARY, "counts are known")));
        assertEquals("N-7", office.involvement(Office.FIRST).answers().value("previousNotification").orElseThrow());
        ReadVersions read = office.dpo(new ReadVersions());
        CaseVersions versions = read.of(Office.INCIDENT, Office.FIRST).orElseThrow();
        List<String> changed = read.difference(versions, versions.book().version(1).orElseThrow(), Optional.of(second))
                .fields().stream().map(field -> field.question().key()).toList();
        assertEquals(List.of("notificationType", "previousNotification", "persons"), changed);
        clock.now = Cases.NOW.plusSeconds(120);
        value(sign(KnownCaller.reviewer(), second));
        clock.now = Cases.NOW.plusSeconds(240);
        value(file(2, "2021-03-05T12:03:00Z", ""));
        assertTrue(office.involvement(Office.FIRST).duties().done().containsKey("GDPR_33_4"));
        assertEquals(Instant.parse("2021-02-26T17:00:00Z"),
                office.involvement(Office.FIRST).progress().notifiedAt().orElseThrow(), "the first one stops the clock");
    }

    @Test
    void a_case_that_is_not_to_be_notified_is_not_filed_and_nothing_is_kept() {
        signed();
        office.dpo(new EditCase()).move(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                MoveRequest.to(CaseStatus.NOT_NOTIFIABLE, "no risk"));
        clock.now = Cases.NOW;
        assertEquals(List.of("MOVE_NOT_ALLOWED"), codes(file(1, "2021-02-26T17:00:00Z", "")));
        assertTrue(office.dpo(new ReadVersions()).of(Office.INCIDENT, Office.FIRST).orElseThrow().book()
                .lastFiled().isEmpty());
    }

    @Test
    void a_receipt_is_what_it_says() {
        signed();
        clock.now = Cases.NOW;
        assertEquals(List.of("RECEIPT_MISSING"), receipt("r.pdf", new byte[0]));
        assertEquals(List.of("RECEIPT_NOT_WHAT_IT_SAYS"), receipt("r.png", PDF));
        assertEquals(List.of("RECEIPT_TYPE_UNKNOWN"), receipt("r.exe", new byte[] {'M', 'Z'}));
        byte[] large = new byte[(10 << 20) + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertEquals(List.of("RECEIPT_TOO_LARGE"), receipt("r.pdf", large));
    }

    private List<String> receipt(String name, byte[] content) {
        return codes(office.dpo(new FileNotification()).file(Office.INCIDENT, Office.FIRST,
                new FileNotification.Request(1, new ZonedMoment(Instant.parse("2021-02-26T17:00:00Z"), PARIS), "N-7",
                        "", new ReceiptFile(name, content))));
    }
}
