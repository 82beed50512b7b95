package fr.clepsydre.store.letter;

import static fr.clepsydre.store.letter.LetterCases.approved;
import static fr.clepsydre.store.letter.LetterCases.file;
import static fr.clepsydre.store.letter.LetterCases.manifest;
import static fr.clepsydre.store.letter.LetterCases.ordered;
import static fr.clepsydre.store.letter.LetterCases.people;
import static fr.clepsydre.store.letter.LetterCases.printed;
import static fr.clepsydre.store.letter.LetterCases.run;
import static fr.clepsydre.store.letter.LetterCases.single;
import static fr.clepsydre.store.letter.LetterCases.text;
import static fr.clepsydre.store.letter.LetterCases.withPeople;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.LetterId;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.letter.ReadManifest;
import fr.clepsydre.app.letter.ReadProof;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.people.ImportIT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LettersIT {

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
    void begin_and_end_are_facts_of_the_case(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 10, people("Mme;Lefèvre;Hélène;17/05/1970;;1 rue A;35000;RENNES;A+;",
                "M.;Sanrue;Jean;01/01/1961;;;35200;RENNES;;"));
        printed(leaked);
        assertEquals(List.of("DONE 2 2 1 1 2021-03-01 Camille Dupont",
                "APPROVED 1 2 0 0 2021-03-01 Dominique Leroy", "QUEUED 0 0 0 0 2021-03-01 Camille Dupont"),
                facts(leaked));
    }

    private static List<String> facts(LeakedFile leaked) {
        return leaked.cases().history().of(LeakedFile.INCIDENT, LeakedFile.FIRST, new Slice.Window(0, 50)).rows()
                .stream().map(event -> event.change().subject() + " " + event.change().to().orElse("") + " "
                        + event.by()).toList();
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
        var ownManifest = leaked.useAs(KnownCaller.managerOf(LeakedFile.FIRST), new ReadManifest());
        var otherManifest = leaked.useAs(KnownCaller.managerOf("459900015"), new ReadManifest());
        var ownProof = leaked.useAs(KnownCaller.managerOf(LeakedFile.FIRST), new ReadProof());
        var otherProof = leaked.useAs(KnownCaller.managerOf("459900015"), new ReadProof());
        leaked.doStep(() -> {
            assertEquals(1, own.overview().size());
            assertTrue(own.batch(id, 1).isPresent() && own.manifestName(id).isPresent());
            String letter = ownManifest.part(id, 1).orElseThrow().split(";")[0];
            assertTrue(otherManifest.part(id, 0).isEmpty() && otherManifest.part(id, 1).isEmpty());
            assertTrue(ownProof.file(id).isPresent() && ownProof.picture(id, 1, 200).isPresent());
            assertTrue(otherProof.file(id).isEmpty() && otherProof.letters(id).isEmpty());
            assertTrue(otherProof.picture(id, 1, 200).isEmpty());
            assertTrue(own.letter(id, letter).refusals().isEmpty());
            assertEquals(List.of(), other.overview());
            assertEquals(List.of(), other.runs(LeakedFile.INCIDENT, LeakedFile.FIRST));
            assertEquals(List.of(), other.batches(id));
            assertTrue(other.run(id).isEmpty() && other.batch(id, 1).isEmpty() && other.manifestName(id).isEmpty());
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
        leaked.print();
        approved(leaked);
        leaked.print();
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
        return leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, finess,
                LetterOrder.first(language, Optional.empty()))).refusals().stream().findFirst().map(refusal -> refusal.code()).orElse("");
    }
}
