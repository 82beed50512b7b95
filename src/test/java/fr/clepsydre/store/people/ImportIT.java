package fr.clepsydre.store.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.people.ControlImport;
import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.ImportRemark;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.app.people.ImportTally;
import fr.clepsydre.app.people.LaboratoryShare;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.app.people.ReadImport;
import fr.clepsydre.app.people.UnfinishedImports;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.MeddledSteps;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
public class ImportIT {

    private static final byte[] FILE = LeakedFile.bytes("/people/patients-1000.csv");
    private static final String HEADER =
            "finess;civilite;nom;prenom;date_naissance;nir;adresse1;code_postal;commune;groupe_sanguin\r\n";

    @EachDatabase
    void the_sample_gives_what_its_truth_says(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        PeopleImport done = imported(leaked, FILE);
        ImportTally tally = done.tally();
        assertEquals(WorkState.DONE, done.state());
        assertEquals(List.of(1000L, 1000L, 998L, 2L, 0L), List.of(tally.processed(), tally.total().orElseThrow(),
                tally.people(), tally.duplicates(), tally.refused()));
        // One of the 32 people with a wrong key is known to two laboratories.
        assertEquals(33, tally.findings().get("NIR_KEY"));
        assertEquals(33, sum(leaked, counts -> counts.findings().getOrDefault("NIR_KEY", 0L)));
        assertEquals(119, sum(leaked, PeopleCounts::withEmail));
        // Thirteen rows of twelve people who are known elsewhere too: one of them to three laboratories.
        assertEquals(13 + 12, sum(leaked, PeopleCounts::elsewhere));
        assertEquals(3, tally.findings().get("NIR_MISSING"));
        assertEquals(tally.findings(), findings(leaked, done).stream()
                .collect(Collectors.groupingBy(ImportRemark::code, Collectors.counting())));
        assertEquals(findings(leaked, done).subList(7, 9), leaked.step(() ->
                leaked.use(new ReadImport()).findings(LeakedFile.INCIDENT, done.id(), 7, 2)));
        assertEquals(laboratories(), tally.shares().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, share -> share.getValue().people())));
        assertEquals(2, tally.shares().values().stream().mapToLong(LaboratoryShare::duplicates).sum());
        assertEquals(laboratories(), leaked.step(() -> counted(leaked)));
    }

    private static long sum(LeakedFile leaked, ToLongFunction<PeopleCounts> count) {
        return leaked.step(() -> laboratories().keySet().stream()
                .mapToLong(finess -> count.applyAsLong(
                        leaked.part(People.class).counts(LeakedFile.INCIDENT, finess))).sum());
    }

    /** Rows of each laboratory by the truth, less the two exact duplicates. */
    private static Map<String, Long> laboratories() {
        Map<String, Long> rows = new TreeMap<>();
        Matcher row = Pattern.compile("\"(\\d{9})\": (\\d+)")
                .matcher(LeakedFile.text("/people/patients-1000.truth.json"));
        while (row.find()) {
            rows.put(row.group(1), Long.valueOf(row.group(2)));
        }
        List<String> seen = new ArrayList<>();
        new String(FILE, StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            if (seen.contains(line)) {
                rows.merge(line.substring(0, 9), -1L, Long::sum);
            }
            seen.add(line);
        });
        return rows;
    }

    private static Map<String, Long> counted(LeakedFile leaked) {
        Map<String, Long> people = new TreeMap<>();
        laboratories().keySet().forEach(finess -> {
            List<People.Stored> stored = new ArrayList<>();
            leaked.part(People.class).each(LeakedFile.INCIDENT, finess, stored::add);
            assertEquals(stored.size(), leaked.part(People.class).counts(LeakedFile.INCIDENT, finess).people());
            people.put(finess, (long) stored.size());
        });
        return people;
    }

    @EachDatabase
    void the_same_file_again_adds_nobody_and_changes_nothing(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        imported(leaked, FILE);
        List<String> before = leaked.step(() -> rows(leaked));
        ImportTally again = imported(leaked, FILE).tally();
        assertEquals(List.of(0L, 1000L, 0L), List.of(again.people(), again.duplicates(), again.refused()));
        assertEquals(before, leaked.step(() -> rows(leaked)));
        assertEquals(2, leaked.step(() -> leaked.use(new ReadImport()).of(LeakedFile.INCIDENT)).size());
    }

    private static List<String> rows(LeakedFile leaked) {
        List<String> rows = new ArrayList<>();
        laboratories().keySet().forEach(finess -> leaked.part(People.class).each(LeakedFile.INCIDENT, finess,
                stored -> rows.add(stored.id() + stored.person().name().full() + stored.person().address().line1()
                        + stored.person().leaked().stream().sorted().toList() + stored.findings().stream().sorted()
                        .toList())));
        return rows;
    }

    @EachDatabase
    void what_leaked_in_any_row_of_somebody_stays_and_a_usable_address_too(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        String first = LeakedFile.FIRST + ";Mme;Lefèvre;Hélène;17/05/1970;;1 rue A;35000;RENNES;A+\r\n";
        String second = LeakedFile.FIRST + ";Mme;LEFEVRE;Helene;17/05/1970;270053500100104;;;;\r\n";
        ImportTally tally = imported(leaked, (HEADER + first + second).getBytes(StandardCharsets.UTF_8)).tally();
        assertEquals(List.of(1L, 1L), List.of(tally.people(), tally.duplicates()));
        List<People.Stored> stored = new ArrayList<>();
        leaked.doStep(() -> leaked.part(People.class).each(LeakedFile.INCIDENT, LeakedFile.FIRST, stored::add));
        assertTrue(stored.get(0).person().leaked().containsAll(Set.of(LeakedData.BLOOD_GROUP, LeakedData.NIR)));
        assertEquals("1 rue A", stored.get(0).person().address().line1());
    }

    @EachDatabase
    void rows_without_an_identity_are_one_person_only_when_they_say_the_same(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        String nobody = LeakedFile.FIRST + ";;;;;;1 rue A;35000;RENNES;\r\n";
        String other = LeakedFile.FIRST + ";;;;;270053500100104;1 rue A;35000;RENNES;\r\n";
        ImportTally tally = imported(leaked, (HEADER + nobody + other + nobody).getBytes(StandardCharsets.UTF_8))
                .tally();
        assertEquals(List.of(2L, 1L), List.of(tally.people(), tally.duplicates()));
    }

    @EachDatabase
    void who_is_probably_there_twice_is_marked_at_the_end_once(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        String born = LeakedFile.FIRST + ";Mme;Lefèvre;Hélène;17/05/1970;270053500100104;1 rue A;35000;RENNES;\r\n";
        String other = LeakedFile.FIRST + ";Mme;LEFEVRE;Helene;;270053500100104;1 rue A;35000;RENNES;\r\n";
        String third = LeakedFile.FIRST + ";M.;Noir;Jo;01/01/1980;;2 rue B;35000;RENNES;\r\n";
        byte[] file = (HEADER + born + other + third).getBytes(StandardCharsets.UTF_8);
        for (int time = 0; time < 2; time++) {
            assertEquals(WorkState.DONE, imported(leaked, file).state());
            assertEquals(2, sum(leaked, counts -> counts.findings().getOrDefault("PROBABLE_DUPLICATE", 0L)));
        }
    }

    @EachDatabase
    void a_broken_file_fails_with_its_line_and_keeps_what_was_before(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        String good = LeakedFile.FIRST + ";Mme;Lefèvre;Hélène;17/05/1970;;1 rue A;35000;RENNES;A+\r\n";
        String foreign = "359999999;M.;Petit;Jean;01/01/1980;;2 rue B;35000;RENNES;\r\n";
        String broken = LeakedFile.FIRST + ";\"Mme;Noir;Jo;01/01/1980;;2 rue B;35000;RENNES;\r\n";
        PeopleImport done = imported(leaked, (HEADER + good + foreign + broken).getBytes(StandardCharsets.UTF_8));
        assertEquals(WorkState.FAILED, done.state());
        assertEquals("UNCLOSED_QUOTE", done.failure().orElseThrow().code());
        assertEquals("4", done.failure().orElseThrow().args().get(0));
        assertEquals(List.of(1L, 1L), List.of(done.tally().people(), done.tally().refused()));
        assertEquals(1, done.tally().findings().get("LABORATORY_NOT_INVOLVED"));
        assertTrue(findings(leaked, done).stream().anyMatch(remark -> remark.line() == 3
                && remark.code().equals("LABORATORY_NOT_INVOLVED") && remark.shown().equals("359999999")));
    }

    @EachDatabase
    void a_file_without_a_header_gives_no_name_of_anybody_as_a_column(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        PeopleImport done = imported(leaked, "Lefèvre;Hélène\r\nNoir;Jo\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("MISSING_COLUMN", done.failure().orElseThrow().code());
        assertEquals(List.of(), done.tally().ignored());
        assertFalse(done.toString().contains("Lefèvre"));
    }

    @EachDatabase
    void what_a_stop_cut_short_goes_on_and_is_interrupted_only_when_its_file_is_gone(Database database)
            throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        UUID cut = started(leaked, FILE);
        assertEquals("IMPORT_RUNNING", outcome(leaked, FILE).refusals().get(0).code());
        leaked.restart();
        leaked.doStep(leaked.use(new UnfinishedImports())::resume);
        leaked.work().run(leaked);
        assertEquals(WorkState.DONE, found(leaked, cut).state());
        UUID lost = started(leaked, FILE);
        leaked.restart();
        try (var left = Files.list(leaked.spool())) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        leaked.doStep(leaked.use(new UnfinishedImports())::resume);
        assertEquals(WorkState.FAILED, found(leaked, lost).state());
        assertEquals("IMPORT_INTERRUPTED", found(leaked, lost).failure().orElseThrow().code());
        assertEquals(1000, imported(leaked, FILE).tally().duplicates());
    }

    @EachDatabase
    void a_file_that_says_that_it_is_too_large_is_not_even_read(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        var body = new ByteArrayInputStream(FILE);
        var outcome = leaked.step(() -> start(leaked, body, OptionalLong.of(ImportPeople.LARGEST + 1)));
        assertEquals("FILE_TOO_LARGE", outcome.refusals().get(0).code());
        assertEquals(FILE.length, body.available());
    }

    @EachDatabase
    void begin_and_end_are_facts_of_the_incident_that_name_nobody(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        imported(leaked, FILE);
        assertEquals(List.of("DONE 1000 1000 998 2 0 Camille Dupont", "QUEUED 0 1000 0 0 0 Camille Dupont"),
                facts(leaked, new Scope.Everything()));
        assertEquals(List.of(), facts(leaked, new Scope.Laboratories(Set.of(LeakedFile.FIRST))));
        imported(leaked, "finess;nom\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("FAILED 0 0 0 0 0 Camille Dupont", facts(leaked, new Scope.Everything()).get(0));
    }

    private static List<String> facts(LeakedFile leaked, Scope scope) {
        return leaked.cases().history().of(LeakedFile.INCIDENT, scope, new Slice.Window(0, 50)).rows().stream()
                .filter(event -> event.change().kind() == Change.Kind.PEOPLE_IMPORT)
                .map(event -> event.change().subject() + " " + event.change().to().orElse("") + " " + event.by())
                .toList();
    }

    @EachDatabase
    void a_paused_import_goes_on_where_it_was(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        ControlImport control = leaked.use(new ControlImport());
        UUID id = started(leaked, FILE);
        leaked.work().run(new MeddledSteps(leaked, 2, () -> accepted(leaked, () ->
                control.pause(LeakedFile.INCIDENT, id))));
        PeopleImport paused = found(leaked, id);
        assertEquals(WorkState.PAUSED, paused.state());
        assertEquals(500, paused.tally().processed());
        assertEquals("IMPORT_RUNNING", outcome(leaked, FILE).refusals().get(0).code());
        accepted(leaked, () -> control.resume(LeakedFile.INCIDENT, id));
        assertEquals("WORK_MOVED_ON", leaked.step(() ->
                control.resume(LeakedFile.INCIDENT, id)).refusals().get(0).code());
        leaked.work().run(leaked);
        ImportTally whole = found(leaked, id).tally();
        assertEquals(List.of(1000L, 998L, 2L), List.of(whole.processed(), whole.people(), whole.duplicates()));
        assertEquals(33, whole.findings().get("NIR_KEY"));
        assertEquals(List.of("DONE", "QUEUED", "PAUSED", "QUEUED"), facts(leaked, new Scope.Everything()).stream()
                .map(fact -> fact.split(" ")[0]).toList());
        assertEquals("WORK_MOVED_ON", leaked.step(() ->
                control.pause(LeakedFile.INCIDENT, id)).refusals().get(0).code());
    }

    @EachDatabase
    void a_pause_that_nobody_noticed_changes_nothing(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        ControlImport control = leaked.use(new ControlImport());
        UUID id = started(leaked, FILE);
        leaked.work().run(new MeddledSteps(leaked, 2, () -> {
            accepted(leaked, () -> control.pause(LeakedFile.INCIDENT, id));
            accepted(leaked, () -> control.resume(LeakedFile.INCIDENT, id));
        }));
        assertEquals(WorkState.DONE, found(leaked, id).state());
        assertEquals(998, found(leaked, id).tally().people());
    }

    @EachDatabase
    void a_cancelled_import_keeps_what_it_has_and_nothing_of_the_file(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        ControlImport control = leaked.use(new ControlImport());
        UUID running = started(leaked, FILE);
        leaked.work().run(new MeddledSteps(leaked, 2, () -> accepted(leaked, () ->
                control.cancel(LeakedFile.INCIDENT, running))));
        PeopleImport cancelled = found(leaked, running);
        assertEquals(WorkState.CANCELLED, cancelled.state());
        assertEquals(500, cancelled.tally().processed());
        UUID parked = started(leaked, FILE);
        accepted(leaked, () -> control.pause(LeakedFile.INCIDENT, parked));
        leaked.work().run(leaked);
        accepted(leaked, () -> control.cancel(LeakedFile.INCIDENT, parked));
        try (var left = Files.list(leaked.spool())) {
            assertEquals(0, left.count());
        }
        ImportTally whole = imported(leaked, FILE).tally();
        assertEquals(998, whole.people() + cancelled.tally().people());
    }

    private static void accepted(LeakedFile leaked, Supplier<Outcome<PeopleImport>> deed) {
        assertEquals(List.of(), leaked.step(deed).refusals());
    }

    @EachDatabase
    void nothing_of_a_person_is_in_clear_in_database_or_spool(Database database) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        UUID id = started(leaked, FILE);
        try (var files = Files.list(leaked.spool())) {
            for (var file : files.toList()) {
                noneIn(Files.readAllBytes(file));
            }
        }
        leaked.work().run(leaked);
        assertEquals(WorkState.DONE, found(leaked, id).state());
        try (var left = Files.list(leaked.spool())) {
            assertEquals(0, left.count());
        }
        leaked.doStep(() -> ImportIT.dump(leaked).forEach(ImportIT::noneIn));
    }

    /** Every column of the tables that know of people, as it is kept. */
    private static List<byte[]> dump(LeakedFile leaked) {
        List<byte[]> values = new ArrayList<>();
        leaked.store().doInTransaction(entities -> List.of("person", "people_import", "people_import_part").forEach(table ->
                entities.createNativeQuery("select * from " + table, Object[].class).getResultList()
                        .forEach(row -> Arrays.asList((Object[]) row).forEach(value -> values.add(bytes(value))))));
        return values;
    }

    private static byte[] bytes(Object value) {
        return value instanceof byte[] raw ? raw : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Names, addresses and numbers that the sample is full of. */
    public static void noneIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String datum : List.of("Faumarmad", "Madvela", "Lekertre", "Pasteur", "PLEURTUIT", "173112A50856717",
                "0629364293")) {
            assertFalse(text.contains(datum), datum);
        }
    }

    static PeopleImport imported(LeakedFile leaked, byte[] file) throws IOException {
        UUID id = started(leaked, file);
        leaked.work().run(leaked);
        return found(leaked, id);
    }

    private static PeopleImport found(LeakedFile leaked, UUID id) {
        return leaked.step(() -> leaked.use(new ReadImport()).find(LeakedFile.INCIDENT, id)).orElseThrow();
    }

    private static List<ImportRemark> findings(LeakedFile leaked, PeopleImport of) {
        return leaked.step(() -> leaked.use(new ReadImport()).findings(LeakedFile.INCIDENT, of.id(), 0, 10_000));
    }

    private static UUID started(LeakedFile leaked, byte[] file) {
        Outcome<UUID> outcome = outcome(leaked, file);
        return outcome instanceof Outcome.Accepted<UUID> accepted ? accepted.value() : new UUID(0, 0);
    }

    private static Outcome<UUID> outcome(LeakedFile leaked, byte[] file) {
        return leaked.step(() -> start(leaked, new ByteArrayInputStream(file), OptionalLong.of(file.length)));
    }

    private static Outcome<UUID> start(LeakedFile leaked, ByteArrayInputStream body, OptionalLong size) {
        try {
            return leaked.use(new ImportPeople()).start(LeakedFile.INCIDENT, body, size, ImportStage.KEEP);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
