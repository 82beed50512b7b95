package fr.clepsydre.store.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.evidence.Evidence;
import fr.clepsydre.app.evidence.KeepEvidence;
import fr.clepsydre.app.evidence.ReadEvidence;
import fr.clepsydre.app.evidence.VerifyEvidence;
import fr.clepsydre.app.evidence.VirusScanner;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.TestStore;
import fr.clepsydre.store.version.StoredDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file is attached, kept as it was, handed out and checked; what is none of those is refused with its reason. */
class EvidenceIT {

    private static final byte[] NOTE = "Reçu à 10 h par le laboratoire".getBytes(StandardCharsets.UTF_8);

    private record Desk(LeakedFile leaked, StoredEvidence store, StoredDocuments documents) {

        static Desk on(Database database) throws IOException {
            LeakedFile leaked = new LeakedFile(database, 10);
            StoredEvidence evidence = TestStore.wired(new StoredEvidence(), leaked.store().current());
            StoredDocuments documents = TestStore.wired(leaked.use(new StoredDocuments()), leaked.store().current());
            return new Desk(leaked, evidence, documents);
        }

        KeepEvidence keep(VirusScanner.Verdict verdict) {
            return leaked.use(new KeepEvidence(), store, documents, (VirusScanner) content -> verdict);
        }

        ReadEvidence read() {
            VerifyEvidence verify = leaked.use(new VerifyEvidence(), store, documents);
            return leaked.use(new ReadEvidence(), store, documents, verify);
        }

        List<String> attach(byte[] content) {
            return leaked.step(() -> codes(keep(VirusScanner.Verdict.CLEAN).attach(LeakedFile.INCIDENT, LeakedFile.FIRST,
                    "x", "", content)));
        }

        Evidence.Piece attached() {
            return leaked.step(() -> ((Outcome.Accepted<Evidence.Piece>) keep(VirusScanner.Verdict.CLEAN)
                    .attach(LeakedFile.INCIDENT, LeakedFile.FIRST, "note du 1er mars.txt", " alerte ", NOTE)).value());
        }

        List<Evidence.Kind> events(Evidence.Piece piece) {
            return leaked.step(() -> store.events(piece.id()).stream().map(Evidence.Event::kind).toList());
        }
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private static byte[] zip(int entries, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] piece = new byte[1 << 20];
            for (int entry = 0; entry < entries; entry++) {
                zip.putNextEntry(new ZipEntry("e" + entry));
                for (int written = 0; written < size; written++) {
                    zip.write(piece);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @EachDatabase
    void the_same_bytes_come_out_and_every_hand_is_known(Database database) throws IOException {
        Desk desk = Desk.on(database);
        Evidence.Piece piece = desk.attached();
        assertEquals("note_du_1er_mars.txt", piece.name());
        assertEquals("alerte", piece.about());
        desk.leaked().doStep(() -> assertArrayEquals(NOTE, desk.read().take(LeakedFile.INCIDENT, LeakedFile.FIRST, piece.id())
                .orElseThrow().content()));
        desk.leaked().doStep(() -> assertEquals(true, desk.read().verify(LeakedFile.INCIDENT, LeakedFile.FIRST, piece.id())
                .orElseThrow()));
        assertEquals(List.of(Evidence.Kind.RECEIVED, Evidence.Kind.TAKEN, Evidence.Kind.VERIFIED), desk.events(piece));
        desk.leaked().doStep(() -> assertEquals(List.of(), List.copyOf(desk.read().take(LeakedFile.INCIDENT, "459900015",
                piece.id()).stream().toList()), "under another laboratory there is none"));
        desk.leaked().doStep(() -> assertEquals(true, desk.read().verify(LeakedFile.INCIDENT, LeakedFile.FIRST,
                UUID.randomUUID()).isEmpty()));
    }

    @EachDatabase
    void what_is_not_what_it_was_is_said(Database database) throws IOException {
        Desk desk = Desk.on(database);
        Evidence.Piece piece = desk.attached();
        desk.leaked().store().doInTransaction(entities -> {
            byte[] sealed = (byte[]) entities.createNativeQuery("select sealed from document", byte[].class).getSingleResult();
            sealed[sealed.length - 1] ^= 1;
            entities.createNativeQuery("update document set sealed = :sealed").setParameter("sealed", sealed).executeUpdate();
        });
        desk.leaked().doStep(() -> assertEquals(false, desk.read().verify(LeakedFile.INCIDENT, LeakedFile.FIRST, piece.id())
                .orElseThrow()));
        assertEquals(List.of(Evidence.Kind.RECEIVED, Evidence.Kind.BROKEN), desk.events(piece));
    }

    @EachDatabase
    void once_a_day_each_is_looked_at_by_itself(Database database) throws IOException {
        Desk desk = Desk.on(database);
        Evidence.Piece piece = desk.attached();
        Clock later = Clock.fixed(LeakedFile.NOW.plus(Duration.ofHours(25)), ZoneOffset.UTC);
        for (int round = 0; round < 2; round++) {
            desk.leaked().use(new VerifyEvidence(), desk.store(), desk.documents());
            fr.clepsydre.app.Injected.into(new VerifyEvidence(), new java.util.ArrayList<>(List.of(desk.store(),
                    desk.documents(), later))).round(desk.leaked());
        }
        assertEquals(List.of(Evidence.Kind.RECEIVED, Evidence.Kind.VERIFIED), desk.events(piece));
    }

    @EachDatabase
    void what_cannot_be_kept_is_told_why(Database database) throws IOException {
        Desk desk = Desk.on(database);
        assertEquals(List.of("EVIDENCE_MISSING"), desk.attach(new byte[0]));
        assertEquals(List.of("EVIDENCE_TYPE"), desk.attach(new byte[] {'M', 'Z', 0, 1}));
        assertEquals(List.of("FILE_TOO_LARGE"), desk.attach(new byte[KeepEvidence.LARGEST + 1]));
        assertEquals(List.of("EVIDENCE_PACKED"), desk.attach(zip(1, 600)));
        assertEquals(List.of("EVIDENCE_PACKED"), desk.attach(zip(10_001, 0)));
        assertEquals(List.of("EVIDENCE_PACKED"), desk.attach(new byte[] {'P', 'K', 3, 4, 9, 9}));
        assertEquals(List.of(), desk.attach(zip(3, 1)));
        for (VirusScanner.Verdict verdict : new VirusScanner.Verdict[] {VirusScanner.Verdict.INFECTED,
            VirusScanner.Verdict.UNREACHABLE}) {
            assertEquals(List.of(verdict == VirusScanner.Verdict.INFECTED ? "EVIDENCE_INFECTED" : "SCANNER_UNREACHABLE"),
                    desk.leaked().step(() -> codes(desk.keep(verdict).attach(LeakedFile.INCIDENT, LeakedFile.FIRST, "x", "", NOTE))));
        }
        assertEquals(List.of("NOT_FOUND"), desk.leaked().step(() -> codes(desk.keep(VirusScanner.Verdict.CLEAN)
                .attach(LeakedFile.INCIDENT, "999999999", "x", "", NOTE))));
        assertEquals("dpo", KnownCaller.dpo().known().login());
    }
}
