package fr.clepsydre.store.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.TestStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class StoredIncidentsIT {

    private static final Scope ALL = new Scope.Everything();
    private static final Slice.Window PAGE = new Slice.Window(0, 50);

    @EachDatabase
    void whatWasAnsweredIsReadBackToTheLetter(Database database) {
        TestStore store = TestStore.emptyOn(database);
        Answers answers = Answers.NONE.with("description", Answer.of("Łukasz, œ, ₂ | \\ «»\n#{7*7} <script>"))
                .with("nature", Answer.of("CONFIDENTIALITY", "INTEGRITY")).with("cause", Answer.NOT_KNOWN_YET);
        Incident kept = store.inTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Incident incident = cases.incident("Fichier publié");
            Incident changed = new Incident(incident.reference(), incident.recordedAt(), "Autre titre",
                    new Counts(new Count.Estimate(81_000, "sous-traitant"), new Count.Exact(3)), answers);
            cases.incidents().save(incident, changed, Cases.DPO, Cases.NOW);
            return changed;
        });
        store.doInTransaction(entities -> assertEquals(Optional.of(kept),
                Cases.on(entities).incidents().find(kept.reference(), ALL)));
    }

    @EachDatabase
    void referencesAreCountedWithinTheirYear(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            Cases cases = Cases.on(entities);
            assertEquals(new Reference(2026, 1), cases.incident("a").reference());
            assertEquals(new Reference(2026, 2), cases.incident("b").reference());
            assertEquals(new Reference(2027, 1), cases.incidents().next(2027));
        });
    }

    @EachDatabase
    void anIncidentWithoutOneOfMyLaboratoriesDoesNotExistForMe(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Incident mine = cases.incident("mine");
            Incident theirs = cases.incident("theirs");
            cases.involved(mine.reference(), "350000001");
            cases.involved(theirs.reference(), "350000002");
            Scope scope = new Scope.Laboratories(Set.of("350000001"));
            assertTrue(cases.incidents().find(mine.reference(), scope).isPresent());
            assertTrue(cases.incidents().find(theirs.reference(), scope).isEmpty());
            assertTrue(cases.incidents().find(mine.reference(), new Scope.Laboratories(Set.of())).isEmpty());
            assertEquals(1, cases.incidents().list("", scope, PAGE, Cases.NOW).total());
            assertEquals(2, cases.incidents().list("", ALL, PAGE, Cases.NOW).total());
        });
    }

    @EachDatabase
    void theListAddsUpKnownCountsAndTellsHowManyAreUnknown(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Incident incident = cases.incident("Fuite");
            var first = cases.involved(incident.reference(), "350000001");
            cases.involved(incident.reference(), "350000002");
            cases.save(first, Cases.accepted(first.changePersons(new Count.Exact(12_907))));
            var row = cases.incidents().list("fuITE", ALL, PAGE, Cases.NOW).rows().get(0);
            assertEquals(2, row.laboratories());
            assertEquals(12_907, row.personsSum());
            assertEquals(1, row.personsUnknown());
        });
    }

    @EachDatabase
    void aManagerReadsTheFactsOfTheIncidentAndOfTheirOwnLaboratoryOnly(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Reference reference = cases.incident("Fuite").reference();
            cases.involved(reference, "350000001");
            cases.involved(reference, "350000002");
            for (String finess : List.of("", "350000001", "350000002")) {
                Change change = Change.first(Change.Kind.ANSWER_GIVEN, "cause" + finess, "=OTHER").because("why");
                cases.history().append(reference, Optional.of(finess).filter(text -> !text.isEmpty()),
                        List.of(change), Cases.DPO, Cases.NOW);
            }
            entities.flush();
            Slice<CaseHistory.Event> all = cases.history().of(reference, ALL, PAGE);
            Slice<CaseHistory.Event> mine =
                    cases.history().of(reference, new Scope.Laboratories(Set.of("350000001")), PAGE);
            assertEquals(3, all.total());
            assertEquals(List.of("cause350000001", "cause"),
                    mine.rows().stream().map(event -> event.change().subject()).toList());
            assertEquals(2, mine.total());
            assertEquals("Claire Morvan", mine.rows().get(0).by());
            assertEquals(Optional.of("why"), mine.rows().get(0).change().reason());
        });
    }

    @EachDatabase
    void theLastAnswerToAQuestionIsTheOneThatCounts(Database database) {
        TestStore.emptyOn(database).doInTransaction(entities -> {
            Cases cases = Cases.on(entities);
            Reference reference = cases.incident("Fuite").reference();
            cases.history().append(reference, Optional.empty(), List.of(
                    Change.first(Change.Kind.ANSWER_GIVEN, "cause", "=OTHER"),
                    Change.moved(Change.Kind.ANSWER_GIVEN, "cause", "=OTHER", "?")), Cases.DPO, Cases.NOW);
            entities.flush();
            var last = cases.history().lastAnswers(reference, Optional.empty());
            assertEquals(List.of(Optional.of("?")), last.stream().map(event -> event.change().to()).toList());
        });
    }
}
