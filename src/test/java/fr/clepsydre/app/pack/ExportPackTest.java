package fr.clepsydre.app.pack;

import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.laboratory.DecideOnRisk;
import fr.clepsydre.app.laboratory.DeclareAwareness;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.notification.SheetPress;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.app.version.FileNotification;
import fr.clepsydre.app.version.FreezeVersion;
import fr.clepsydre.app.version.ReceiptFile;
import fr.clepsydre.app.version.SignOffVersion;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.version.Sha256;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook.Wish;
import fr.clepsydre.domain.notification.version.VersionKind;
import fr.clepsydre.domain.severity.Decision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPackTest {

    private static final byte[] RECEIPT = "%PDF-1.7 receipt".getBytes(StandardCharsets.US_ASCII);
    private static final SheetPress PRESS =
            (sheet, printed, attached) -> Outcome.accepted(("%PDF " + printed + sheet).getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void aware() {
        office = Office.withTwoLaboratories().with(PRESS).with(nobody());
        at("2021-02-26T16:00:00Z");
        office.dpo(new DeclareAwareness()).declare(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                new ZonedMoment(Cases.AWARE, Cases.PARIS), "=1+1; notice", "@mail « of » the vendor");
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

    private void at(String instant) {
        office.with(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private Version filed() {
        Version version = value(office.dpo(new FreezeVersion()).freeze(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                new Wish(VersionKind.INITIAL, "")));
        at("2021-02-26T16:30:00Z");
        value(office.as(KnownCaller.reviewer(), new SignOffVersion()).signOff(Office.INCIDENT, Office.FIRST, 1,
                version.seal()));
        at("2021-02-26T18:00:00Z");
        return value(office.dpo(new FileNotification()).file(Office.INCIDENT, Office.FIRST,
                new FileNotification.Request(1, new ZonedMoment(Instant.parse("2021-02-26T17:00:00Z"), Cases.PARIS),
                        "N-7", "", new ReceiptFile("r.pdf", RECEIPT))));
    }

    private void changed() {
        office.dpo(new EditCase()).changeCount(Office.INCIDENT, Office.FIRST, Counts.Subject.PERSONS, Seen.ANYTHING,
                new Count.Exact(7));
    }

    private byte[] zip(KnownCaller who, Optional<String> finess) {
        ExportPack export = office.as(who, new ExportPack());
        Pack pack = finess.map(number -> export.laboratory(Office.INCIDENT, number))
                .orElseGet(() -> export.incident(Office.INCIDENT)).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(pack, out);
        return out.toByteArray();
    }

    private byte[] zip() {
        return zip(KnownCaller.reviewer(), Optional.of(Office.FIRST));
    }

    private Unpacked pack() throws IOException {
        return Unpacked.of(zip());
    }

    @Test
    void it_holds_every_file_of_each_version_its_sign_off_and_its_receipt_byte_for_byte() throws IOException {
        Version version = filed();
        Unpacked pack = pack();
        version.files().forEach(file ->
                assertEquals(file.sha256(), Sha256.of(pack.files().get("versions/1/" + file.name()))));
        assertEquals(version.seal(), Sha256.of(pack.files().get("versions/1/SHA256SUMS")));
        assertArrayEquals(RECEIPT, pack.files().get("versions/1/receipt.pdf"));
        assertTrue(pack.text("versions/1/sign-off.json").contains(version.seal()));
        String signOff = pack.text("versions/1/sign-off.txt");
        for (String words : List.of("Visa de la version 1 (notification initiale)", "relecteur", version.seal(),
                "Sign-off of version 1: initial notification", "reviewer")) {
            assertTrue(signOff.contains(words), signOff);
        }
        assertTrue(pack.text("versions/1/filing.json").contains("N-7"));
    }

    @Test
    void a_draft_is_in_it_only_where_no_version_says_the_same() throws IOException {
        assertTrue(pack().files().containsKey("draft-notification-fr.pdf"));
        filed();
        assertEquals(List.of(), drafts(pack()));
        changed();
        assertEquals(List.of("draft-notification-fr.json", "draft-notification-fr.pdf", "draft-notification-en.json",
                "draft-notification-en.pdf"), drafts(pack()));
    }

    private static List<String> drafts(Unpacked pack) {
        return pack.files().keySet().stream().filter(name -> name.contains("draft")).toList();
    }

    @Test
    void a_template_that_cannot_be_printed_keeps_nobody_from_the_evidence() throws IOException {
        filed();
        changed();
        office.with((SheetPress) (sheet, printed, attached) -> Outcome.refused(Refusal.of("TEMPLATE_MISSING", "x")));
        Unpacked pack = pack();
        assertTrue(pack.files().containsKey("versions/1/receipt.pdf"));
        assertFalse(pack.files().containsKey("draft-notification-fr.pdf"));
        assertFalse(pack.text("draft-notification-fr-not-printed.txt").isBlank());
    }

    @Test
    void history_and_evidence_tell_who_when_and_what_and_hold_no_formula() throws IOException {
        filed();
        Unpacked pack = pack();
        List<String> history = pack.text("history.csv").lines().toList();
        assertEquals("\ufeffat;by;finess;kind;subject;from;to;reason", history.get(0));
        assertEquals("2021-02-26T16:00:00Z;Camille Dupont;220000012;AWARENESS_DECLARED;awareness;;"
                + "2021-02-23T18:30+01:00[Europe/Paris];\"'=1+1; notice\"", history.get(1));
        assertTrue(history.stream().anyMatch(line -> line.contains(";NOTIFICATION_FILED;version 1;;")));
        assertTrue(pack.text("history.json").contains("=1+1; notice"));
        List<String> evidence = pack.text("evidence.csv").lines().toList();
        assertEquals("AWARENESS;2021-02-26T16:00:00Z;Camille Dupont;'@mail « of » the vendor;;;;", evidence.get(1));
        assertTrue(evidence.contains("RECEIPT;2021-02-26T18:00:00Z;Camille Dupont;version 1 N-7;"
                + "versions/1/receipt.pdf;application/pdf;" + RECEIPT.length + ";" + Sha256.of(RECEIPT)), evidence::toString);
    }

    @Test
    void long_histories_are_complete_and_in_order() throws IOException {
        List<Change> many = java.util.stream.IntStream.range(0, 1203)
                .mapToObj(i -> Change.first(Change.Kind.ANSWER_GIVEN, "sector", "value " + i)).toList();
        office.cases().history().append(Office.INCIDENT, Optional.of(Office.FIRST), many,
                KnownCaller.dpo().known(), Instant.parse("2021-02-27T00:00:00Z"));
        List<String> lines = pack().text("history.csv").lines().toList();
        assertEquals(1 + 1 + 1203, lines.size());
        assertTrue(lines.get(2).contains(";value 0;"));
        assertTrue(lines.get(1204).contains(";value 1202;"));
    }

    @Test
    void decisions_are_in_it_once_somebody_has_decided() throws IOException {
        assertFalse(pack().files().containsKey("decisions.json"));
        value(office.dpo(new DecideOnRisk()).decide(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                Cases.decision(Decision.Subject.NOTIFY, Decision.Choice.YES)));
        String decisions = pack().text("decisions.json");
        assertTrue(decisions.contains("NOTIFY") && decisions.contains("because") && decisions.contains("VERY_HIGH"),
                decisions);
    }

    @Test
    void the_same_case_gives_the_same_bytes_in_every_time_zone_and_at_any_later_hour() {
        filed();
        byte[] before = zip();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Noumea"));
            at("2021-03-09T12:00:01Z");
            assertArrayEquals(before, zip());
        } finally {
            TimeZone.setDefault(zone);
        }
        changed();
        assertNotEquals(Sha256.of(before), Sha256.of(zip()));
    }

    @Test
    void entries_bear_the_time_of_the_last_fact_in_utc_and_nothing_more() throws IOException {
        filed();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals("2021-02-26T18:00", entry.getTimeLocal().toString());
                assertEquals(null, entry.getExtra());
                assertTrue(entry.getName().matches("[A-Za-z0-9./-]+"), entry.getName());
            }
        }
    }

    @Test
    void the_pack_of_an_incident_holds_the_packs_of_its_laboratories() throws IOException {
        filed();
        Unpacked alone = pack();
        Unpacked all = Unpacked.of(zip(KnownCaller.reviewer(), Optional.empty()));
        alone.files().forEach((name, content) ->
                assertArrayEquals(content, all.files().get(Office.FIRST + "/" + name), name));
        assertTrue(all.files().containsKey(Office.SECOND + "/draft-notification-fr.pdf"));
        assertTrue(all.text("laboratories.csv").contains(Office.FIRST + ";Laboratoire 12;NOTIFIED;1;FILED;"));
        assertFalse(all.text("history.csv").contains(Office.FIRST));
    }

    @Test
    void a_laboratory_s_manager_takes_their_own_and_nothing_of_the_others() throws IOException {
        filed();
        KnownCaller second = KnownCaller.managerOf(Office.SECOND);
        Unpacked theirs = Unpacked.of(zip(second, Optional.empty()));
        assertTrue(theirs.files().containsKey(Office.SECOND + "/history.csv"));
        theirs.files().forEach((name, content) ->
                assertFalse((name + new String(content, StandardCharsets.ISO_8859_1)).contains(Office.FIRST), name));
        ExportPack export = office.as(second, new ExportPack());
        assertTrue(export.laboratory(Office.INCIDENT, Office.FIRST).isEmpty());
        assertTrue(office.as(KnownCaller.managerOf(), new ExportPack()).laboratory(Office.INCIDENT, Office.SECOND)
                .isEmpty());
    }

    @Test
    void whatever_is_changed_in_it_the_script_says_so() throws IOException, InterruptedException {
        Version version = filed();
        changed();
        Unpacked pack = pack();
        Unpacked.Verdict whole = Unpacked.verified(zip(), folder);
        assertEquals(0, whole.exit(), whole::said);
        assertTrue(whole.said().contains("sealed versions/1 " + version.seal()), whole::said);
        assertEquals(0, Unpacked.verified(zip(KnownCaller.reviewer(), Optional.empty()), folder).exit());
        for (String name : pack.files().keySet()) {
            assertNotEquals(0, Unpacked.verified(pack.damaged(name).zip(), folder).exit(), name);
            assertNotEquals(0, Unpacked.verified(pack.without(name).zip(), folder).exit(), "without " + name);
        }
        assertNotEquals(0, Unpacked.verified(pack.with("more.txt", RECEIPT).zip(), folder).exit());
    }

    @Test
    void whoever_writes_new_lists_as_well_is_betrayed_by_the_seal() throws IOException, InterruptedException {
        filed();
        Unpacked forged = pack().damaged("versions/1/answers.txt").listedAnew("versions/1/").listedAnew("");
        Unpacked.Verdict verdict = Unpacked.verified(forged.zip(), folder);
        assertNotEquals(0, verdict.exit());
        assertTrue(verdict.said().contains("was not frozen with the seal"), verdict::said);
        assertEquals(0, Unpacked.verified(pack().listedAnew("versions/1/").listedAnew("").zip(), folder).exit());
    }
}
