package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.ControlLetters;
import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.LetterFile;
import fr.clepsydre.app.letter.LetterId;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.letter.UnfinishedRuns;
import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.ImportStage;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.MeddledSteps;
import fr.clepsydre.store.people.ImportIT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LettersIT {

    private static final String HEADER = "finess;civilite;nom;prenom;date_naissance;nir;adresse1;code_postal;commune"
            + ";groupe_sanguin;medecin_traitant\r\n";

    @EachDatabase
    void the_manifest_reconciles_with_files_and_letters_set_aside(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 40, LeakedFile.bytes("/people/patients-1000.csv"));
        UUID id = printed(leaked);
        LetterRun run = run(leaked, id);
        assertEquals(WorkState.DONE, run.state());
        long setAside = run.setAside().values().stream().mapToLong(Long::longValue).sum();
        assertTrue(setAside > 0, run::toString);
        assertEquals(run.reached().total(), run.reached().letters() + setAside);
        assertEquals(run.reached().total(), run.reached().processed());
        List<LetterBatch> batches = leaked.step(() -> leaked.use(new ReadLetters()).batches(id));
        assertEquals((run.reached().letters() + 39) / 40, batches.size());
        List<String[]> lines = manifest(leaked, id);
        assertEquals(run.reached().total(), lines.size());
        assertEquals(setAside, lines.stream().filter(line -> !line[6].isEmpty()).count());
        assertTrue(lines.stream().allMatch(line -> LetterId.isWellFormed(line[0])));
        assertEquals(lines.size(), lines.stream().map(line -> line[0]).distinct().count());
        for (LetterBatch batch : batches) {
            reconcile(leaked, id, batch, lines);
        }
        List<String> postcodes = lines.stream().filter(line -> line[6].isEmpty()).map(line -> line[4])
                .filter(postcode -> postcode.matches("\\d{5}")).toList();
        assertEquals(postcodes.stream().sorted().toList(), postcodes);
    }

    private static void reconcile(LeakedFile leaked, UUID id, LetterBatch batch, List<String[]> lines)
            throws Exception {
        byte[] file = file(leaked, id, batch.number());
        assertEquals(batch.sha256(), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        List<String[]> mine = lines.stream().filter(line -> line[1].equals(String.valueOf(batch.number()))).toList();
        assertEquals(batch.letters(), mine.size());
        assertTrue(mine.stream().allMatch(line -> line[7].equals(batch.sha256())));
        try (var document = Loader.loadPDF(file)) {
            assertEquals(batch.pages(), document.getNumberOfPages());
            for (String[] line : mine) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(Integer.parseInt(line[2]));
                text.setEndPage(Integer.parseInt(line[3]));
                assertTrue(text.getText(document).replaceAll("\\s", "").contains(line[0]), line[0]);
            }
        }
    }

    @EachDatabase
    void each_letter_names_what_leaked_of_its_person_and_nothing_of_others(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 10, people(
                "Mme;Lefèvre;Hélène;17/05/1970;;1 rue A;35000;RENNES;A+;",
                "M.;Nguyễn;Văn Đức;01/01/1960;255081416802538;2 rue B;35200;RENNES;;Dr Knock"));
        UUID id = printed(leaked);
        List<String[]> lines = manifest(leaked, id);
        String first = text(single(leaked, id, lines.get(0)[0]));
        String second = text(single(leaked, id, lines.get(1)[0]));
        assertTrue(first.contains("Hélène Lefèvre") && first.contains("groupe sanguin"), first);
        assertTrue(second.contains("Nguyễn") && second.contains("numéro de sécurité sociale"), second);
        assertTrue(second.contains("nom du médecin traitant"));
        assertFalse(first.contains("Nguyễn") || first.contains("sécurité sociale") || first.contains("médecin"));
        assertFalse(second.contains("Lefèvre") || second.contains("groupe sanguin") || second.contains("Knock"));
        assertFalse(second.contains("255081416802538"));
        assertTrue(second.contains("prestataire") && second.contains("frauduleux") && second.contains("changés"));
        assertArrayEquals(single(leaked, id, lines.get(0)[0]), single(leaked, id, lines.get(0)[0]));
    }

    @EachDatabase
    void after_a_stop_a_run_goes_on_with_the_next_file_and_gives_the_same_bytes(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes("/people/patients-1000.csv"));
        UUID id = ordered(leaked);
        var halted = new HaltedSteps(leaked, 6);
        leaked.work().run(halted);
        LetterRun half = run(leaked, id);
        assertEquals(WorkState.RUNNING, half.state());
        assertTrue(half.reached().batches() > 0 && half.reached().processed() < half.reached().total());
        byte[] before = file(leaked, id, 1);
        leaked.doStep(leaked.use(new UnfinishedRuns())::resume);
        leaked.work().run(leaked);
        LetterRun whole = run(leaked, id);
        assertEquals(WorkState.DONE, whole.state());
        assertEquals(whole.reached().total(), whole.reached().processed());
        assertArrayEquals(before, file(leaked, id, 1));
        assertEquals(whole.reached().letters(),
                manifest(leaked, id).stream().filter(line -> !line[1].isEmpty()).count());
    }

    @EachDatabase
    void begin_and_end_are_facts_of_the_case(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 10, people("Mme;Lefèvre;Hélène;17/05/1970;;1 rue A;35000;RENNES;A+;",
                "M.;Sanrue;Jean;01/01/1961;;;35200;RENNES;;"));
        printed(leaked);
        assertEquals(List.of("DONE 2 2 1 1 2021-03-01 Camille Dupont", "QUEUED 0 0 0 0 2021-03-01 Camille Dupont"),
                facts(leaked));
    }

    private static List<String> facts(LeakedFile leaked) {
        return leaked.cases().history().of(LeakedFile.INCIDENT, LeakedFile.FIRST, new Slice.Window(0, 50)).rows()
                .stream().map(event -> event.change().subject() + " " + event.change().to().orElse("") + " "
                        + event.by()).toList();
    }

    @EachDatabase
    void a_paused_run_goes_on_after_a_restart_too_but_not_by_itself(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes("/people/patients-1000.csv"));
        ControlLetters control = leaked.use(new ControlLetters());
        UUID id = ordered(leaked);
        leaked.work().run(new MeddledSteps(leaked, 6, () -> accepted(leaked, () -> control.pause(id))));
        LetterRun paused = run(leaked, id);
        assertEquals(WorkState.PAUSED, paused.state());
        assertTrue(paused.reached().batches() > 0 && paused.reached().processed() < paused.reached().total());
        byte[] before = file(leaked, id, 1);
        leaked.doStep(leaked.use(new UnfinishedRuns())::resume);
        leaked.work().run(leaked);
        assertEquals(paused.reached(), run(leaked, id).reached());
        accepted(leaked, () -> control.resume(id));
        leaked.work().run(leaked);
        LetterRun whole = run(leaked, id);
        assertEquals(WorkState.DONE, whole.state());
        assertEquals(whole.reached().total(), whole.reached().processed());
        assertArrayEquals(before, file(leaked, id, 1));
        assertEquals("WORK_MOVED_ON", leaked.step(() -> control.cancel(id)).refusals().get(0).code());
    }

    @EachDatabase
    void a_run_that_is_resumed_before_it_noticed_the_pause_is_printed_once(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes("/people/patients-1000.csv"));
        ControlLetters control = leaked.use(new ControlLetters());
        UUID id = ordered(leaked);
        leaked.work().run(new MeddledSteps(leaked, 3, () -> {
            accepted(leaked, () -> control.pause(id));
            accepted(leaked, () -> control.resume(id));
        }));
        LetterRun whole = run(leaked, id);
        assertEquals(WorkState.DONE, whole.state());
        assertEquals(whole.reached().total(), manifest(leaked, id).size());
        assertEquals(whole.reached().total(), whole.reached().processed());
    }

    @EachDatabase
    void a_cancelled_run_keeps_its_files_and_makes_room_for_the_next(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes("/people/patients-1000.csv"));
        ControlLetters control = leaked.use(new ControlLetters());
        UUID id = ordered(leaked);
        leaked.work().run(new MeddledSteps(leaked, 6, () -> accepted(leaked, () -> control.cancel(id))));
        LetterRun cancelled = run(leaked, id);
        assertEquals(WorkState.CANCELLED, cancelled.state());
        assertEquals(1, cancelled.reached().batches());
        assertTrue(file(leaked, id, 1).length > 0);
        assertEquals(WorkState.DONE, run(leaked, printed(leaked)).state());
        var other = leaked.useAs(KnownCaller.managerOf("459900015"), new ControlLetters());
        assertEquals("NOT_FOUND", leaked.step(() -> other.cancel(id)).refusals().get(0).code());
    }

    private static void accepted(LeakedFile leaked, Supplier<Outcome<LetterRun>> deed) {
        assertEquals(List.of(), leaked.step(deed).refusals());
    }

    @EachDatabase
    void a_letter_that_the_fonts_cannot_write_is_set_aside(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 10, people("Mme;Lefèvre;Hélène;17/05/1970;;1 rue A;35000;RENNES;A+;",
                "M.;\uD83D\uDE00Petit;Jean;01/01/1960;;2 rue B;35200;RENNES;;",
                "M.;Sanrue;Jean;01/01/1961;;;35200;RENNES;;"));
        UUID id = printed(leaked);
        LetterRun run = run(leaked, id);
        assertEquals(1, run.reached().letters());
        assertEquals(Map.of("GLYPH_MISSING", 1L, "ADDRESS_MISSING", 1L), run.setAside());
        String aside = manifest(leaked, id).stream().filter(line -> line[6].equals("ADDRESS_MISSING"))
                .findFirst().orElseThrow()[0];
        Outcome<?> refused = leaked.step(() -> leaked.use(new ReadLetters()).letter(id, aside));
        assertEquals(List.of("ADDRESS_MISSING"), refused.refusals().get(0).args());
    }

    @EachDatabase
    void nobody_but_their_laboratory_sees_a_run(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 10, people("Mme;Lefèvre;Hélène;17/05/1970;;1 rue A;35000;RENNES;A+;"));
        UUID id = printed(leaked);
        var own = leaked.useAs(KnownCaller.managerOf(LeakedFile.FIRST), new ReadLetters());
        var other = leaked.useAs(KnownCaller.managerOf("459900015"), new ReadLetters());
        leaked.doStep(() -> {
            assertEquals(1, own.overview().size());
            assertTrue(own.batch(id, 1).isPresent() && own.manifest(id).isPresent());
            String letter = new String(own.manifest(id).orElseThrow().content(), StandardCharsets.UTF_8)
                    .split("\r\n")[1].split(";")[0];
            assertTrue(own.letter(id, letter).refusals().isEmpty());
            assertEquals(List.of(), other.overview());
            assertEquals(List.of(), other.runs(LeakedFile.INCIDENT, LeakedFile.FIRST));
            assertEquals(List.of(), other.batches(id));
            assertTrue(other.run(id).isEmpty() && other.batch(id, 1).isEmpty() && other.manifest(id).isEmpty());
            assertEquals("NOT_FOUND", other.letter(id, letter).refusals().get(0).code());
        });
    }

    @EachDatabase
    void a_run_needs_people_and_a_known_language_and_ends_before_the_next(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 10, people("Mme;Lefèvre;Hélène;17/05/1970;;1 rue A;35000;RENNES;A+;"));
        assertEquals("NO_PEOPLE", refusal(leaked, "459900015", "fr"));
        assertEquals("LANGUAGE_UNKNOWN", refusal(leaked, LeakedFile.FIRST, "de"));
        assertEquals("NOT_FOUND", refusal(leaked, "000000000", "fr"));
        ordered(leaked);
        assertEquals("RUN_RUNNING", refusal(leaked, LeakedFile.FIRST, "fr"));
        leaked.work().run(leaked);
        assertEquals("", refusal(leaked, LeakedFile.FIRST, "en"));
    }

    @Test
    void nothing_of_a_person_is_in_clear_in_the_file_of_the_database() throws Exception {
        LeakedFile leaked = withPeople(Database.H2, 500, LeakedFile.bytes("/people/patients-1000.csv"));
        printed(leaked);
        leaked.store().doInTransaction(entities ->
                entities.createNativeQuery("checkpoint sync").executeUpdate());
        String url = leaked.store().factory().getProperties().get("jakarta.persistence.jdbc.url").toString();
        byte[] raw = Files.readAllBytes(Path.of(url.replaceAll("^jdbc:h2:file:|;.*$", "") + ".mv.db"));
        assertTrue(new String(raw, StandardCharsets.ISO_8859_1).contains("Laboratoire fictif 01"));
        ImportIT.noneIn(raw);
    }

    private static String refusal(LeakedFile leaked, String finess, String language) {
        return leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, finess, language,
                Optional.empty())).refusals().stream().findFirst().map(refusal -> refusal.code()).orElse("");
    }

    private static byte[] people(String... rows) {
        StringBuilder file = new StringBuilder(HEADER);
        Arrays.stream(rows).forEach(row -> file.append(LeakedFile.FIRST).append(';').append(row).append("\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static LeakedFile withPeople(Database database, int batch, byte[] file) throws IOException {
        LeakedFile leaked = new LeakedFile(database, batch);
        leaked.doStep(() -> {
            try {
                leaked.use(new ImportPeople()).start(LeakedFile.INCIDENT, new ByteArrayInputStream(file),
                        OptionalLong.empty(), ImportStage.KEEP);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        leaked.work().run(leaked);
        return leaked;
    }

    private static UUID ordered(LeakedFile leaked) {
        Outcome<UUID> outcome = leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT,
                LeakedFile.FIRST, "fr", Optional.of(LocalDate.of(2021, 3, 1))));
        assertEquals(List.of(), outcome.refusals());
        return ((Outcome.Accepted<UUID>) outcome).value();
    }

    private static UUID printed(LeakedFile leaked) {
        UUID run = ordered(leaked);
        leaked.work().run(leaked);
        return run;
    }

    private static LetterRun run(LeakedFile leaked, UUID id) {
        return leaked.step(() -> leaked.use(new ReadLetters()).run(id)).orElseThrow();
    }

    private static byte[] file(LeakedFile leaked, UUID id, int batch) {
        return leaked.step(() -> leaked.use(new ReadLetters()).batch(id, batch)).orElseThrow().content();
    }

    private static byte[] single(LeakedFile leaked, UUID id, String letter) {
        var outcome = leaked.step(() -> leaked.use(new ReadLetters()).letter(id, letter));
        assertEquals(List.of(), outcome.refusals());
        return ((Outcome.Accepted<LetterFile>) outcome).value().content();
    }

    private static List<String[]> manifest(LeakedFile leaked, UUID id) {
        byte[] content = leaked.step(() -> leaked.use(new ReadLetters()).manifest(id)).orElseThrow().content();
        return new String(content, StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", -1)).toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
