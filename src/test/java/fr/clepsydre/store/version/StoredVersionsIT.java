package fr.clepsydre.store.version;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Injected;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.version.Filing;
import fr.clepsydre.domain.notification.version.FilingCheck;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.Receipt;
import fr.clepsydre.domain.notification.version.ReceiptType;
import fr.clepsydre.domain.notification.version.Sha256;
import fr.clepsydre.domain.notification.version.SignOff;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.domain.notification.version.VersionFile;
import fr.clepsydre.domain.notification.version.VersionKind;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.Sealing;
import fr.clepsydre.store.TestStore;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class StoredVersionsIT {

    private static final String FINESS = "350000022";
    private static final byte[] SECRET = "Martin Réception".getBytes(StandardCharsets.UTF_8);

    private static Version version(int number) {
        return Version.frozen(number, new Version.Head(VersionKind.INITIAL, "first", "cnil", "2023-07", "dpo", "Claire",
                Cases.NOW), List.of(VersionFile.of("b.json", "application/json", new byte[] {1}),
                        VersionFile.of("a.txt", "text/plain", new byte[] {2, 3})));
    }

    private static StoredVersions versions(EntityManager entities) {
        return TestStore.wired(new StoredVersions(), entities);
    }

    private static StoredDocuments documents(EntityManager entities) {
        return Injected.into(TestStore.wired(new StoredDocuments(), entities), new ArrayList<>(
                List.of(new Sealing(new byte[Sealing.KEY_LENGTH]), Clock.fixed(Cases.NOW, ZoneOffset.UTC))));
    }

    /** A case with one version. */
    private static Reference withVersion(TestStore store) {
        return store.inTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Reference made = cases.incident("Versions").reference();
            cases.involved(made, FINESS);
            versions(entities).save(made, FINESS, version(1));
            return made;
        });
    }

    @EachDatabase
    void a_version_is_read_back_with_its_files_its_sign_off_and_its_filing(Database database) {
        TestStore store = TestStore.emptyOn(database);
        Reference reference = withVersion(store);
        VersionBook book = store.inTransaction(entities -> versions(entities).of(reference, FINESS));
        assertEquals(version(1).seal(), book.version(1).orElseThrow().seal());
        assertEquals(List.of("a.txt", "b.json"), book.version(1).orElseThrow().files().stream()
                .map(VersionFile::name).toList());
        VersionBook filed = filed(book);
        store.doInTransaction(entities -> versions(entities).save(reference, FINESS, filed.version(1).orElseThrow()));
        Version read = store.inTransaction(entities -> versions(entities).of(reference, FINESS)).version(1).orElseThrow();
        assertEquals(filed.version(1).orElseThrow(), read);
    }

    private static VersionBook filed(VersionBook book) {
        Version version = book.version(1).orElseThrow();
        VersionBook signed = accepted(book.signOff(1, new SignOff("reviewer", "Samir", SignOff.Capacity.REVIEWER,
                Cases.NOW, version.seal()), Freshness.FRESH));
        Filing filing = new Filing(new ZonedMoment(Cases.NOW, Cases.PARIS), "N-1",
                new Receipt(ReceiptType.PDF, "0".repeat(64), 12), "Claire", Cases.NOW);
        return accepted(signed.file(1, filing, new FilingCheck.Clock(Cases.NOW, Optional.of(Cases.NOW),
                Optional.empty(), Freshness.FRESH, "")));
    }

    private static <T> T accepted(Outcome<T> outcome) {
        return ((Outcome.Accepted<T>) outcome).value();
    }

    @EachDatabase
    void what_was_frozen_is_not_written_again_whatever_is_saved_later(Database database) {
        TestStore store = TestStore.emptyOn(database);
        Reference reference = withVersion(store);
        Version forged = Version.frozen(1, new Version.Head(VersionKind.WITHDRAWAL, "forged", "cnil", "1", "x", "X",
                Cases.NOW), List.of());
        store.doInTransaction(entities -> versions(entities).save(reference, FINESS, forged));
        assertEquals(version(1).seal(), store.inTransaction(entities -> versions(entities).of(reference, FINESS))
                .version(1).orElseThrow().seal());
    }

    @EachDatabase
    void a_number_is_given_once(Database database) {
        TestStore store = TestStore.emptyOn(database);
        Reference reference = withVersion(store);
        assertThrows(RuntimeException.class, () -> store.doInTransaction(entities -> entities.createNativeQuery(
                "insert into notification_version (id, involvement_id, number_of, kind, note, form, form_version, seal,"
                        + " author_login, author_name, frozen_at) select '" + java.util.UUID.randomUUID()
                        + "', involvement_id, number_of, kind, note, form, form_version, seal, author_login,"
                        + " author_name, frozen_at from notification_version").executeUpdate()),
                reference::toString);
    }

    @EachDatabase
    void documents_are_kept_once_sealed_and_hashed_again_when_they_are_read(Database database) {
        TestStore store = TestStore.emptyOn(database);
        String sha256 = Sha256.of(SECRET);
        store.doInTransaction(entities -> documents(entities).keep(sha256, SECRET));
        store.doInTransaction(entities -> documents(entities).keep(sha256, SECRET));
        assertArrayEquals(SECRET, store.inTransaction(entities -> documents(entities).find(sha256)).orElseThrow());
        assertTrue(store.inTransaction(entities -> documents(entities).find("0".repeat(64))).isEmpty());
        byte[] sealed = store.inTransaction(entities -> (byte[]) entities.createNativeQuery("select sealed from document")
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addScalar("sealed", org.hibernate.type.StandardBasicTypes.BINARY).getSingleResult());
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Martin"));
        assertThrows(IllegalArgumentException.class,
                () -> store.doInTransaction(entities -> documents(entities).keep("1".repeat(64), SECRET)));
        store.doInTransaction(entities -> entities.createNativeQuery("update document set sha256 = '" + "2".repeat(64)
                + "'").executeUpdate());
        assertThrows(IllegalStateException.class,
                () -> store.inTransaction(entities -> documents(entities).find("2".repeat(64))));
    }
}
