package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileColumn;
import fr.clepsydre.domain.intake.FileColumn.Match;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.FileKind;
import fr.clepsydre.domain.intake.FileLayout;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is shown of a file before anything of it is stored. */
class InspectionTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEAD = "N° FINESS;Civ.;Nom d'usage;Prénom;DDN;Téléphone portable;Couleur\n";
    private static final String ROW = "359999000;Mme;Lefèvre;Hélène;17/05/1970;06 12 34 56 78;bleu\n";

    @Test
    void the_columns_are_shown_as_written_and_as_understood() {
        FileLayout layout = inspect(HEAD + ROW);
        assertEquals(FileKind.CSV, layout.kind());
        assertEquals(";", layout.separator());
        assertEquals(List.of(new FileColumn("N° FINESS", "finess", Match.SYNONYM),
                new FileColumn("Civ.", "civilite", Match.SYNONYM), new FileColumn("Nom d'usage", "nom", Match.SYNONYM),
                new FileColumn("Prénom", "prenom", Match.EXACT),
                new FileColumn("DDN", "date_naissance", Match.SYNONYM),
                new FileColumn("Téléphone portable", "telephone", Match.SYNONYM),
                new FileColumn("Couleur", "", Match.IGNORED)), layout.columns());
        assertEquals(List.of(), layout.missing());
        assertEquals(Optional.empty(), layout.broken());
    }

    @Test
    void the_sample_shows_shapes_and_nothing_of_a_person() {
        FileLayout layout = inspect(HEAD + ROW.repeat(20));
        assertEquals(FileLayout.SAMPLE, layout.sample().size());
        assertEquals(List.of("999999999", "aaa", "aaaaaaa", "aaaaaa", "99/99/9999", "99 99 99 99 99", "aaaa"),
                layout.sample().get(0));
    }

    @Test
    void a_file_understood_by_synonyms_is_read_by_them() {
        PeopleRow.Read row = Intake.people(HEAD + ROW).person(0);
        assertEquals("Hélène Lefèvre", row.person().name().full());
        assertEquals("06 12 34 56 78", row.person().phone());
        assertEquals(List.of("Couleur"), Intake.people(HEAD + ROW).summary.ignoredColumns());
    }

    @Test
    void the_exact_name_wins_over_a_synonym_wherever_it_stands() {
        String text = "finess;Nom d'usage;ville;Commune;nom\n359999000;Martin;Rennes;Brest;Durand\n";
        assertEquals(List.of(Match.EXACT, Match.IGNORED, Match.IGNORED, Match.EXACT, Match.EXACT),
                inspect(text).columns().stream().map(FileColumn::match).toList());
        Intake<PeopleRow> intake = Intake.people(text);
        assertEquals("Durand", intake.person(0).person().name().lastName());
        assertEquals("Brest", intake.person(0).person().address().town());
        assertEquals(List.of("Nom d'usage", "ville"), intake.summary.ignoredColumns());
    }

    @Test
    void two_synonyms_of_one_name_are_refused_and_both_are_named() {
        String text = "finess;nom;Tél;portable\n359999000;Martin;0612345678;0612345678\n";
        BrokenFile expected = new BrokenFile(FileFault.DUPLICATE_COLUMN, 1, 0, List.of("Tél", "portable"));
        assertEquals(Optional.of(expected), inspect(text).broken());
        assertEquals(expected, Intake.people(text).broken());
    }

    @Test
    void what_is_missing_is_named_and_the_rest_is_shown_all_the_same() {
        FileLayout layout = inspect("prenom;ville\nLuc;Rennes\n");
        assertEquals(List.of("finess", "nom"), layout.missing());
        assertEquals(FileFault.MISSING_COLUMN, layout.broken().orElseThrow().fault());
        assertEquals(List.of("prenom", "ville"), layout.columns().stream().map(FileColumn::written).toList());
    }

    @Test
    void a_file_without_a_header_shows_no_name_of_its_first_person() {
        FileLayout layout = inspect(ROW);
        assertEquals("aaaaaaa", layout.columns().get(2).written());
        assertFalse(layout.toString().contains("Lef"), layout.toString());
        assertEquals(List.of("finess", "nom"), layout.missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_told_by_synonyms_too(String separator) {
        assertEquals(separator, inspect((HEAD + ROW).replace(";", separator)).separator());
    }

    @Test
    void the_encoding_is_told_as_far_as_the_beginning_goes() {
        assertEquals("UTF-8", inspect(HEAD + ROW).charset());
        assertEquals("windows-1252", inspect((HEAD + ROW).getBytes(WINDOWS)).charset());
    }

    @Test
    void only_the_beginning_is_read() throws IOException {
        byte[] beginning = (HEAD + ROW.repeat(2_000)).getBytes(StandardCharsets.UTF_8);
        InputStream endless = new java.io.SequenceInputStream(new ByteArrayInputStream(beginning), new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("the file was read on");
            }
        });
        assertEquals(FileLayout.SAMPLE, PeopleFile.inspect(() -> endless).sample().size());
    }

    @Test
    void a_broken_beginning_is_told() {
        assertEquals(FileFault.EMPTY_FILE, inspect("").broken().orElseThrow().fault());
        assertEquals(FileFault.HEADER_ONLY, inspect(HEAD).broken().orElseThrow().fault());
        FileLayout layout = inspect(HEAD + ROW + "359999000;\"Mme;x\n");
        assertEquals(FileFault.UNCLOSED_QUOTE, layout.broken().orElseThrow().fault());
        assertEquals(1, layout.sample().size());
    }

    @ParameterizedTest
    @CsvSource({"nom patronymique,nom_naissance", "n° sécu,nir", "Numéro de Sécurité Sociale,nir", "INS,nir",
        "adresse,adresse1", "Adresse 1,adresse1", "complément,adresse2", "CP,code_postal", "ville,commune",
        "tél.,telephone", "courriel,email", "E-mail,email", "sexe,sexe", "médecin,medecin_traitant",
        "DATE DE PRÉLÈVEMENT,date_prelevement", "codePostal,code_postal", "labo,finess", "décédé(e),deces"})
    void real_headers_are_understood(String written, String name) {
        List<FileColumn> columns = inspect(written + ";x\n1;2\n").columns();
        assertEquals(name, columns.get(0).name());
    }

    @ParameterizedTest
    @CsvSource({"oui,true", "X,true", "1,true", "DCD,true", "12/01/2020,true", "2020-01-12,true", "non,false",
        "0,false", "31/12/9999,false", "'',false"})
    void deaths_are_found(String written, boolean dead) {
        Intake<PeopleRow> intake = Intake.people("finess;nom;prenom;décédé;date_deces\n359999000;Martin;Luc;"
                + written + ";\n359999000;Martin;Luc;;" + written + "\n");
        assertEquals(dead ? 1 : 0, Collections.frequency(intake.findings(0), "2 deces DECEASED"));
        assertEquals(dead ? 1 : 0, Collections.frequency(intake.findings(1), "3 date_deces DECEASED"));
        assertTrue(intake.person(0).person().leaked().size() == 1, "a death is no category");
    }

    private static FileLayout inspect(String text) {
        return inspect(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileLayout inspect(byte[] bytes) {
        try {
            return PeopleFile.inspect(() -> new ByteArrayInputStream(bytes));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
