package fr.clepsydre.store.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.breach.Siren;
import fr.clepsydre.domain.breach.Timeline;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.ScoreRange;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.TestStore;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class StoredInvolvementsIT {

    private static final Scope ALL = new Scope.Everything();
    private static final String FINESS = "350000001";

    @EachDatabase
    void aCaseIsReadBackAsItWasKept(Database database) {
        TestStore store = TestStore.emptyOn(database);
        Involvement kept = store.inTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Involvement begun = cases.involved(cases.incident("Fuite").reference(), FINESS);
            Involvement filled = filled(begun);
            cases.save(begun, filled);
            return filled;
        });
        store.doInTransaction(entities -> assertEquals(Optional.of(kept),
                Cases.on(entities).involvements().find(kept.incident(), FINESS, ALL)));
    }

    @EachDatabase
    void aCaseOutsideTheScopeDoesNotExist(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Reference reference = cases.incident("Fuite").reference();
            cases.involved(reference, FINESS);
            Scope other = new Scope.Laboratories(Set.of("350000002"));
            assertTrue(cases.involvements().find(reference, FINESS, other).isEmpty());
            assertTrue(cases.involvements().findForChange(reference, FINESS, other).isEmpty());
            assertEquals(List.of(), cases.involvements().of(reference, other));
            assertEquals(1, cases.involvements().of(reference, ALL).size());
        });
    }

    @EachDatabase
    void theDirectoryFindsWithoutAccentsAndByEveryNumber(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            Directory directory = Cases.on(entities).directory();
            Laboratory laboratory = new Laboratory(new Finess("270000016"), Optional.of(new Finess("270000008")),
                    "Laboratoire d’analyses", Siren.parse("732829320").value(), "1 rue de l’Église", "27000", "Évreux",
                    Optional.of("dpo@labo.example"), Optional.of("02 61 91 00 00"), ZoneId.of("Europe/Paris"));
            assertEquals(Directory.Saved.ADDED, directory.save(laboratory));
            assertEquals(Directory.Saved.UNCHANGED, directory.save(laboratory));
            entities.flush();
            assertEquals(Optional.of(laboratory), directory.find("270000016"));
            Slice.Window page = new Slice.Window(0, 10);
            for (String text : List.of("evreux", "ÉVREUX analyses", "270000016", "732829320", "")) {
                assertEquals(1, directory.search(text, "", page).total(), text);
            }
            assertEquals(0, directory.search("evreux", "35", page).total());
            assertEquals(0, directory.search("100%", "", page).total());
            assertEquals(List.of("27"), directory.departments());
        });
    }

    @EachDatabase
    void decisionsAreKeptInTheirOrderAndNoneIsRewritten(Database database) {
        TestStore store = TestStore.emptyOn(database);
        Involvement begun = store.inTransaction(entities -> {
            Cases cases = Cases.on(entities);
            return cases.involved(cases.incident("Fuite").reference(), FINESS);
        });
        Involvement notTold = decided(store, begun, new Decision(Decision.Subject.TELL, Decision.Choice.NO,
                Optional.of(Decision.Ground.DISPROPORTIONATE_EFFORT), "491 840 personnes"));
        Involvement none = decided(store, notTold, new Decision(Decision.Subject.NOTIFY, Decision.Choice.NO,
                Optional.empty(), "la clé est sûre"));
        Involvement again = decided(store, none, new Decision(Decision.Subject.NOTIFY, Decision.Choice.YES,
                Optional.empty(), "elle ne l’était pas"));
        assertEquals(3, again.decisions().all().size());
        store.doInTransaction(entities -> {
            assertEquals(List.of(again), Cases.on(entities).involvements().of(begun.incident(), ALL));
            assertEquals(Optional.of(again), Cases.on(entities).involvements().find(begun.incident(), FINESS, ALL));
        });
    }

    private static Involvement decided(TestStore store, Involvement before, Decision decision) {
        ScoreRange score = Assessment.of(Answers.NONE.with("enisaIntent", Answer.of("MALICIOUS")), Count.UNKNOWN)
                .score();
        return store.inTransaction(entities -> {
            Involvement after = Cases.accepted(before.decide(decision, new Decider("Zoë", Cases.NOW, score)));
            Cases.on(entities).save(before, after);
            return after;
        });
    }

    private static Involvement filled(Involvement begun) {
        Awareness aware = new Awareness(Cases.NOW.minus(Duration.ofHours(5)), ZoneId.of("Indian/Reunion"),
                "Notice of the processor", "Claire Morvan", Optional.of("mail 12"));
        Involvement next = Cases.accepted(begun.declareAwareness(aware, Cases.NOW, Timeline.of(Answers.NONE), KnownRules.BOOK));
        next = Cases.accepted(next.changePersons(new Count.Estimate(0, "sous-traitant")));
        next = Cases.accepted(next.changeRecords(new Count.Exact(7)));
        next = Cases.accepted(next.changeContact(Contact.Role.DPO,
                new Contact("Nguyễn Thị Hường", "DPO", "dpo@labo.example", "")));
        next = Cases.accepted(next.moveTo(MoveRequest.notified(Cases.NOW.minusSeconds(60), "déposée"), Cases.NOW));
        return Cases.accepted(next.moveTo(MoveRequest.to(CaseStatus.COMPLETED, ""), Cases.NOW));
    }
}
