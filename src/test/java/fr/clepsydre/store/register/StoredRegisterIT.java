package fr.clepsydre.store.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.register.RegisterCase;
import fr.clepsydre.app.register.RegisterDecision;
import fr.clepsydre.app.register.RegisterEntries.Asked;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterFiling;
import fr.clepsydre.app.register.RegisterFilter;
import fr.clepsydre.app.register.RegisterTotals;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.breach.Timeline;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.version.Filing;
import fr.clepsydre.domain.notification.version.Receipt;
import fr.clepsydre.domain.notification.version.ReceiptType;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionKind;
import fr.clepsydre.domain.severity.Decider;
import fr.clepsydre.domain.severity.Decision;
import fr.clepsydre.domain.severity.ScoreRange;
import fr.clepsydre.store.Cases;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.TestStore;
import fr.clepsydre.store.form.Forms;
import fr.clepsydre.store.version.StoredVersions;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

class StoredRegisterIT {

    private static final Scope ALL = new Scope.Everything();
    private static final Decider DECIDER = new Decider("Claire Morvan", Cases.NOW, ScoreRange.UNKNOWN);
    private static final Form FORM = Forms.cnil();

    private static final Version VERSION = new Version(1, new Version.Head(VersionKind.INITIAL, "", "cnil", "2023-07",
            "dpo", "Claire Morvan", Cases.NOW), List.of(), "0".repeat(64), Optional.empty(),
            Optional.of(new Filing(new ZonedMoment(Cases.NOW.minus(Duration.ofHours(1)), Cases.PARIS), "CNIL-7",
                    new Receipt(ReceiptType.PDF, "1".repeat(64), 7), "Claire Morvan", Cases.NOW)));

    @EachDatabase
    void everyCaseAndEveryIncidentWithoutOneStandsInItTheNewestFirst(Database database) {
        on(database, register -> {
            List<RegisterEntry> entries = all(register, RegisterFilter.ALL, ALL);
            assertEquals(List.of("INC-2026-0003 -", "INC-2026-0002 350000009", "INC-2026-0001 350000001",
                            "INC-2026-0001 350000002", "INC-2026-0001 350000003", "INC-2026-0001 350000004",
                            "INC-2026-0001 350000005"),
                    entries.stream().map(StoredRegisterIT::named).toList());
        });
    }

    @EachDatabase
    void anEntryHoldsTheAnswersOfTheIncidentTheOwnOnesAndWhatTheClockSays(Database database) {
        on(database, register -> {
            RegisterEntry entry = entry(register, "350000001");
            assertEquals(Optional.of(Answer.of("stolen|file")), entry.answer("description"));
            assertEquals(Optional.of(Answer.of("Own 100 % measures")), entry.answer("measuresTaken"));
            assertEquals(Optional.of(Answer.of("shared measures")), entry(register, "350000002").answer("measuresTaken"));
            assertEquals(Optional.of(Answer.NOT_KNOWN_YET), entry.answer("cause"));
            RegisterCase file = entry.ofLaboratory().orElseThrow();
            assertEquals(new Count.Estimate(81_000, "vendor"), file.counts().persons());
            assertEquals(Count.UNKNOWN, file.counts().records());
            assertEquals("told us", file.progress().awareness().orElseThrow().reason());
            assertEquals(Optional.of(Cases.NOW.minus(Duration.ofHours(80)).plus(Duration.ofHours(72))),
                    file.notification().target());
            assertEquals(Optional.of("the vendor was slow"), file.lateness());
        });
    }

    @EachDatabase
    void theLastDecisionOnEachSubjectStandsWithItsReasons(Database database) {
        on(database, register -> {
            RegisterCase file = entry(register, "350000004").ofLaboratory().orElseThrow();
            RegisterDecision decision = file.decision(RegisterDecision.Kind.NOTIFY).orElseThrow();
            assertEquals("NO", decision.choice());
            assertEquals("encrypted, key safe", decision.reason());
            assertEquals("Claire Morvan", decision.by());
            RegisterCase back = entry(register, "350000005").ofLaboratory().orElseThrow();
            assertEquals("NOT_KNOWN_YET", back.decision(RegisterDecision.Kind.NOTIFY).orElseThrow().choice());
            assertEquals("the key leaked too", back.decision(RegisterDecision.Kind.NOTIFY).orElseThrow().reason());
            RegisterDecision tell = back.decision(RegisterDecision.Kind.TELL).orElseThrow();
            assertEquals(List.of("NO", Optional.of("NO_HIGH_RISK"), "few people"),
                    List.of(tell.choice(), tell.ground(), tell.reason()));
            assertEquals(List.of(), entry(register, "350000001").ofLaboratory().orElseThrow().decisions());
        });
    }

    @EachDatabase
    void whatWasFiledStandsWithItsNumber(Database database) {
        on(database, register -> {
            RegisterCase file = entry(register, "350000002").ofLaboratory().orElseThrow();
            assertEquals(List.of(new RegisterFiling(1, VersionKind.INITIAL, VERSION.filing().orElseThrow().at(), "CNIL-7")),
                    file.filings());
            assertEquals(List.of(), entry(register, "350000003").ofLaboratory().orElseThrow().filings());
        });
    }

    @EachDatabase
    void theDatabaseCallsLateWhatTheDomainCallsLate(Database database) {
        on(database, register -> {
            List<String> domain = all(register, RegisterFilter.ALL, ALL).stream()
                    .filter(entry -> entry.ofLaboratory().filter(file -> file.countdown().status().isLate()).isPresent())
                    .map(StoredRegisterIT::named).toList();
            assertEquals(domain, names(register, filter("filing", "LATE")));
            assertEquals(List.of("INC-2026-0001 350000001", "INC-2026-0001 350000003"), domain);
            assertEquals(2, register.totals(asked(RegisterFilter.ALL, ALL)).late());
        });
    }

    @EachDatabase
    void eachFilterLeavesWhatItNames(Database database) {
        on(database, register -> {
            assertEquals(List.of("INC-2026-0002 350000009"), names(register, filter("incident", "INC-2026-0002")));
            assertEquals(List.of("INC-2026-0001 350000003"), names(register, filter("laboratory", "350000003")));
            assertEquals(List.of("INC-2026-0001 350000003"), names(register, filter("laboratory", "FICTIF 0003")));
            assertEquals(List.of("INC-2026-0001 350000004"), names(register, filter("status", "NOT_NOTIFIABLE")));
            assertEquals(List.of("INC-2026-0001 350000002", "INC-2026-0001 350000003"),
                    names(register, filter("filing", "NOTIFIED")));
            assertEquals(5, names(register, filter("filing", "NOT_NOTIFIED")).size());
            assertEquals(List.of("INC-2026-0001 350000001"), names(register, filter("text", "own 100 measures")));
            assertEquals(5, names(register, filter("text", "STOLEN")).size());
            assertEquals(List.of("INC-2026-0003 -"), names(register, filter("text", "nobody")));
            assertEquals(List.of(), names(register, filter("text", "x'; drop")));
        });
    }

    @EachDatabase
    void aPeriodIsOfDaysInParisBothIncluded(Database database) {
        on(database, register -> {
            assertEquals(List.of("INC-2026-0001 350000001", "INC-2026-0001 350000003"),
                    names(register, period("AWARENESS", "2026-03-24", "2026-03-24")));
            assertEquals(List.of("INC-2026-0001 350000002"), names(register, period("AWARENESS", "2026-03-25", "")));
            assertEquals(List.of(), names(register, period("AWARENESS", "", "2026-03-23")));
            assertEquals(7, names(register, period("RECORDED", "2026-03-27", "2026-03-27")).size());
            assertEquals(List.of(), names(register, period("RECORDED", "2026-03-28", "")));
        });
    }

    @EachDatabase
    void pagesAndStepsGiveTheSameEntriesInTheSameOrder(Database database) {
        on(database, register -> {
            List<String> whole = names(register, RegisterFilter.ALL);
            for (int size : List.of(1, 2, 3, 7, 100)) {
                List<String> paged = new ArrayList<>();
                for (int first = 0; first < whole.size(); first += size) {
                    Slice<RegisterEntry> page = register.page(asked(RegisterFilter.ALL, ALL),
                            new Slice.Window(first, size));
                    assertEquals(whole.size(), page.total());
                    page.rows().forEach(entry -> paged.add(named(entry)));
                }
                assertEquals(whole, paged);
                assertEquals(whole, stepped(register, size));
            }
        });
    }

    @EachDatabase
    void aScopeShowsItsOwnCasesOnly(Database database) {
        on(database, register -> {
            Scope mine = new Scope.Laboratories(Set.of("350000003"));
            assertEquals(1, all(register, RegisterFilter.ALL, mine).size());
            assertEquals(List.of(new Reference(2026, 1)), register.incidents(mine));
            assertEquals(List.of(), all(register, RegisterFilter.ALL, new Scope.Laboratories(Set.of())));
            Asked asked = asked(RegisterFilter.ALL, mine);
            assertTrue(register.find(asked, new Reference(2026, 1), Optional.of("350000001")).isEmpty());
            assertTrue(register.find(asked, new Reference(2026, 3), Optional.empty()).isEmpty());
            assertEquals(1, register.totals(asked).cases());
        });
    }

    @EachDatabase
    void oneEntryIsFoundByItsNames(Database database) {
        on(database, register -> {
            Asked asked = asked(RegisterFilter.ALL, ALL);
            assertEquals("INC-2026-0003 -",
                    named(register.find(asked, new Reference(2026, 3), Optional.empty()).orElseThrow()));
            assertTrue(register.find(asked, new Reference(2026, 1), Optional.empty()).isEmpty());
            assertTrue(register.find(asked, new Reference(2026, 9), Optional.of("350000001")).isEmpty());
        });
    }

    @EachDatabase
    void theFiguresAreThoseOfTheEntries(Database database) {
        on(database, register -> {
            assertEquals(new RegisterTotals(7, 3, 6, 2, 2, 81_010, 4), register.totals(asked(RegisterFilter.ALL, ALL)));
            assertEquals(new RegisterTotals(0, 0, 0, 0, 0, 0, 0),
                    register.totals(asked(filter("incident", "INC-1999-0001"), ALL)));
            assertEquals(List.of(new Reference(2026, 3), new Reference(2026, 2), new Reference(2026, 1)),
                    register.incidents(ALL));
        });
    }

    @EachDatabase
    void aPageTakesAFewQueriesWhateverItsSizeAndLeavesNothingInMemory(Database database) {
        TestStore store = TestStore.emptyOn(database);
        store.doInTransaction(StoredRegisterIT::fill);
        Statistics statistics = store.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            store.doInTransaction(entities -> {
                statistics.clear();
                all(TestStore.wired(new StoredRegister(), entities), RegisterFilter.ALL, ALL);
                assertEquals(6, statistics.getPrepareStatementCount());
                assertEquals(0, statistics.getEntityLoadCount());
            });
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static void on(Database database, Consumer<StoredRegister> test) {
        TestStore store = TestStore.emptyOn(database);
        store.doInTransaction(StoredRegisterIT::fill);
        store.doInTransaction(entities -> test.accept(TestStore.wired(new StoredRegister(), entities)));
    }

    /** Overdue; filed in time; filed late; not notifiable; not notifiable and taken back; in another incident; none. */
    private static void fill(EntityManager entities) {
        Cases cases = Cases.on(entities);
        Incident incident = cases.incident("Vol d’un fichier");
        Incident told = Cases.accepted(incident.answerAll(Map.of(
                FORM.question("description").orElseThrow(), Answer.of("stolen|file"),
                FORM.question("measuresTaken").orElseThrow(), Answer.of("shared measures"),
                FORM.question("cause").orElseThrow(), Answer.NOT_KNOWN_YET), Cases.NOW));
        cases.incidents().save(incident, told, Cases.DPO, Cases.NOW);
        Reference reference = incident.reference();
        overdue(cases, cases.involved(reference, "350000001"), told);
        Involvement inTime = cases.involved(reference, "350000002");
        cases.save(inTime, filed(aware(inTime, 10), Cases.NOW.minus(Duration.ofHours(1))));
        TestStore.wired(new StoredVersions(), entities).save(reference, "350000002", VERSION);
        Involvement late = cases.involved(reference, "350000003");
        cases.save(late, Cases.accepted(filed(aware(late, 80), Cases.NOW).changePersons(new Count.Exact(10))));
        moved(cases, cases.involved(reference, "350000004"), CaseStatus.NOT_NOTIFIABLE, "encrypted, key safe");
        Involvement back = moved(cases, cases.involved(reference, "350000005"), CaseStatus.NOT_NOTIFIABLE, "a mistake");
        Involvement again = moved(cases, back, CaseStatus.ASSESSED, "the key leaked too");
        cases.save(again, Cases.accepted(again.decide(new Decision(Decision.Subject.TELL, Decision.Choice.NO,
                Optional.of(Decision.Ground.NO_HIGH_RISK), "few people"), DECIDER)));
        cases.involved(cases.incident("Another").reference(), "350000009");
        cases.incident("Nobody yet");
    }

    private static void overdue(Cases cases, Involvement begun, Incident incident) {
        Involvement next = aware(begun, 80);
        next = Cases.accepted(next.changePersons(new Count.Estimate(81_000, "vendor")));
        next = Cases.accepted(next.answerAll(Map.of(FORM.question("measuresTaken").orElseThrow(),
                Answer.of("Own 100 % measures")), incident.answers(), Cases.NOW));
        next = Cases.accepted(next.explain("GDPR_33_1",
                new Obligation.Explanation("the vendor was slow", "Claire Morvan", Cases.NOW), next.duties().kept()));
        cases.save(begun, next);
    }

    private static Involvement moved(Cases cases, Involvement from, CaseStatus to, String comment) {
        Involvement moved = Cases.accepted(from.moveTo(MoveRequest.to(to, comment), DECIDER));
        cases.save(from, moved);
        return moved;
    }

    private static Involvement aware(Involvement involvement, long hoursAgo) {
        Awareness declared = new Awareness(Cases.NOW.minus(Duration.ofHours(hoursAgo)), Cases.PARIS, "told us", "dpo",
                Optional.empty());
        return Cases.accepted(involvement.declareAwareness(declared, Cases.NOW, Timeline.of(Answers.NONE),
                KnownRules.BOOK));
    }

    private static Involvement filed(Involvement involvement, Instant at) {
        return Cases.accepted(involvement.moveTo(MoveRequest.notified(at, ""), Cases.NOW));
    }

    private static Asked asked(RegisterFilter filter, Scope scope) {
        return new Asked(filter, scope, Cases.NOW, Countdown.SOON);
    }

    private static RegisterFilter filter(String name, String value) {
        return Cases.accepted(RegisterFilter.read(asked -> asked.equals(name) ? value : ""));
    }

    private static RegisterFilter period(String of, String from, String to) {
        Map<String, String> values = Map.of("period", of, "from", from, "to", to);
        return Cases.accepted(RegisterFilter.read(name -> values.getOrDefault(name, "")));
    }

    private static List<RegisterEntry> all(StoredRegister register, RegisterFilter filter, Scope scope) {
        return register.following(asked(filter, scope), Optional.empty(), 100);
    }

    private static List<String> names(StoredRegister register, RegisterFilter filter) {
        return all(register, filter, ALL).stream().map(StoredRegisterIT::named).toList();
    }

    private static List<String> stepped(StoredRegister register, int size) {
        List<String> names = new ArrayList<>();
        Optional<RegisterEntry> last = Optional.empty();
        List<RegisterEntry> some;
        do {
            some = register.following(asked(RegisterFilter.ALL, ALL), last, size);
            some.forEach(entry -> names.add(named(entry)));
            last = some.isEmpty() ? last : Optional.of(some.get(some.size() - 1));
        } while (!some.isEmpty());
        return names;
    }

    private static RegisterEntry entry(StoredRegister register, String finess) {
        return register.find(asked(RegisterFilter.ALL, ALL), new Reference(2026, 1), Optional.of(finess)).orElseThrow();
    }

    private static String named(RegisterEntry entry) {
        return entry.incident() + " " + entry.ofLaboratory().map(file -> file.site().finess()).orElse("-");
    }
}
