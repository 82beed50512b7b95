package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Erased;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.app.retention.ErasePeople;
import fr.clepsydre.app.retention.ReadRetention;
import fr.clepsydre.app.retention.RetentionRules;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.IncidentKeys;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.TestStore;
import fr.clepsydre.store.retention.StoredRetention;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people of an incident go with their key when their time has come, unless something holds them; figures stay. */
class ErasureIT {

    private static final RetentionRules RULES = new RetentionRules(24);

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private record Case(LeakedFile leaked, ErasePeople erase, ReadRetention read, UUID run) {

        static Case on(Database database) throws IOException {
            TestStore store = TestStore.emptyOn(database);
            LeakedFile leaked = new LeakedFile(store, 50, new PrintingRules("here", 1, true));
            leaked.fill();
            LetterCases.withPeople(leaked, LeakedFile.bytes("/people/patients-1000.csv"));
            Outcome<UUID> run = leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, LeakedFile.FIRST,
                    LetterOrder.first("fr", Optional.of(LocalDate.of(2021, 3, 1))).byProgram()));
            leaked.print();
            StoredRetention retention = TestStore.wired(leaked.use(new StoredRetention()), store.current());
            return new Case(leaked, leaked.use(new ErasePeople(), retention, RULES), leaked.use(new ReadRetention(), retention, RULES),
                    ((Outcome.Accepted<UUID>) run).value());
        }

        List<String> erased(String reason, boolean early) {
            return leaked.step(() -> codes(erase.erase(LeakedFile.INCIDENT, reason, early)));
        }

        long rows(String table) {
            return leaked.store().inTransaction(entities -> ((Number) entities
                    .createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
        }

        Map<Reach, Long> reach() {
            return leaked.step(() -> leaked.part(Deliveries.class).reach(LeakedFile.INCIDENT, LeakedFile.FIRST));
        }
    }

    @EachDatabase
    void what_is_due_goes_with_its_key_and_what_was_counted_stays(Database database) throws IOException {
        Case here = Case.on(database);
        Map<Reach, Long> before = here.reach();
        long people = here.rows("person");
        assertTrue(people > 900 && here.rows("letter_batch_file") > 0);
        var due = here.leaked().step(() -> here.read().find(LeakedFile.INCIDENT)).orElseThrow();
        assertEquals(LocalDate.of(2023, 3, 1), due.due());
        assertEquals(List.of("REASON_MISSING"), here.erased(" ", true));
        assertEquals(List.of("TOO_EARLY"), here.erased("over", false));
        assertEquals(List.of(), here.erased("The laboratory asked for it", true));
        for (String table : new String[] {"person", "person_past", "letter_batch_file", "incident_key",
            "people_import_part", "public_communication_person"}) {
            assertEquals(0, here.rows(table), table);
        }
        assertEquals(before, here.reach(), "who was told stays known");
        assertEquals(0, here.leaked().step(() -> here.read().find(LeakedFile.INCIDENT)).orElseThrow().row().people());
        assertEquals(List.of("ERASED_ALREADY"), here.erased("again", true));
        assertThrows(Erased.class, () -> here.leaked().store().inTransaction(entities -> here.leaked()
                .part(IncidentKeys.class).of(new CaseKeys(entities).incident(LeakedFile.INCIDENT).orElseThrow())));
    }

    @EachDatabase
    void as_long_as_a_hold_stands_nothing_goes(Database database) throws IOException {
        Case here = Case.on(database);
        UUID hold = here.leaked().step(() -> ((Outcome.Accepted<UUID>) here.erase().hold(LeakedFile.INCIDENT, "A complaint"))
                .value());
        assertEquals(List.of("HELD"), here.erased("over", true));
        assertEquals(List.of("NOT_FOUND"), here.leaked().step(() ->
                codes(here.erase().lift(LeakedFile.INCIDENT, UUID.randomUUID(), "x"))));
        assertEquals(List.of("REASON_MISSING"), here.leaked().step(() ->
                codes(here.erase().lift(LeakedFile.INCIDENT, hold, ""))));
        assertEquals(List.of(), here.leaked().step(() -> codes(here.erase().lift(LeakedFile.INCIDENT, hold, "Settled"))));
        assertEquals(List.of(), here.erased("over", true));
    }

    @EachDatabase
    void work_that_goes_on_is_not_cut_off(Database database) throws IOException {
        Case here = Case.on(database);
        here.leaked().store().doInTransaction(entities ->
                entities.createNativeQuery("update letter_run set state = 'PAUSED'").executeUpdate());
        assertEquals(List.of("AT_WORK"), here.erased("over", true));
    }

    @EachDatabase
    void without_a_letter_the_time_begins_when_the_incident_was_recorded(Database database) throws IOException {
        Case here = Case.on(database);
        here.leaked().store().doInTransaction(entities -> {
            entities.createNativeQuery("update letter_run set frozen_at = null").executeUpdate();
            entities.createNativeQuery("update incident set recorded_at = :at")
                    .setParameter("at", Instant.parse("2021-01-15T12:00:00Z")).executeUpdate();
        });
        assertEquals(LocalDate.of(2023, 1, 15),
                here.leaked().step(() -> here.read().find(LeakedFile.INCIDENT)).orElseThrow().due());
    }
}
