package fr.clepsydre.store.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.clepsydre.app.Injected;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.comment.Discussion;
import fr.clepsydre.domain.notification.comment.Remark;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.Sealing;
import fr.clepsydre.store.TestStore;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class StoredDiscussionsIT {

    private static final String FINESS = "350000022";
    private static final String OTHER = "290000017";
    private static final Remark SAID = new Remark(1, "cause", Remark.Kind.SAID, 1, "Zoë Čapek\n知 𝄞", "reviewer",
            "Samir", Cases.NOW);
    private static final Remark SETTLED = new Remark(2, "cause", Remark.Kind.SETTLED, 1, "", "dpo", "Claire",
            Cases.NOW.plusSeconds(5));

    private static StoredDiscussions discussions(EntityManager entities) {
        return Injected.into(TestStore.wired(new StoredDiscussions(), entities),
                new ArrayList<>(List.of(new Sealing(new byte[Sealing.KEY_LENGTH]))));
    }

    private static Reference begin(TestStore store) {
        return store.inTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Reference made = cases.incident("Comments").reference();
            cases.involved(made, FINESS);
            cases.involved(made, OTHER);
            discussions(entities).add(made, FINESS, List.of(SAID));
            return made;
        });
    }

    @EachDatabase
    void what_was_said_is_read_back_in_its_order_and_belongs_to_one_case(Database database) {
        TestStore store = TestStore.emptyOn(database);
        Reference reference = begin(store);
        store.doInTransaction(entities -> discussions(entities).add(reference, FINESS, List.of(SETTLED)));
        store.doInTransaction(entities -> {
            assertEquals(new Discussion(List.of(SAID, SETTLED)), discussions(entities).of(reference, FINESS));
            assertEquals(Discussion.EMPTY, discussions(entities).of(reference, OTHER));
            assertEquals(Discussion.EMPTY, discussions(entities).of(reference, "990000000"));
        });
    }

    @EachDatabase
    void of_two_at_once_none_takes_the_place_of_the_other(Database database) {
        TestStore store = TestStore.emptyOn(database);
        Reference reference = begin(store);
        assertThrows(RuntimeException.class,
                () -> store.doInTransaction(entities -> discussions(entities).add(reference, FINESS, List.of(SAID))));
        assertEquals(1, store.inTransaction(entities -> discussions(entities).of(reference, FINESS)).remarks().size());
    }

    @EachDatabase
    void the_words_are_sealed(Database database) {
        TestStore store = TestStore.emptyOn(database);
        begin(store);
        byte[] sealed = store.inTransaction(entities ->
                entities.createQuery("select r.sealed from RemarkRow r", byte[].class).getSingleResult());
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("apek"));
    }
}
