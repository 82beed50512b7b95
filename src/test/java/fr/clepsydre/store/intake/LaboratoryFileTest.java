package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Siren;
import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.RowFault;
import fr.clepsydre.domain.intake.RowRemark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaboratoryFileTest {

    private static final String HEAD = "finess;raison_sociale;siren;adresse;code_postal;commune;email_dpo;zone\n";

    @Test
    void the_list_of_28_is_read_whole_and_without_a_doubt() {
        Intake<LaboratoryRow> intake = Intake.laboratories(Intake.resource("/people/patients-1000.labs.csv"));
        assertEquals(28, intake.rows.size());
        assertEquals(List.of(), intake.rows.stream().flatMap(row -> ((LaboratoryRow.Read) row).warnings().stream())
                .toList());
        assertEquals(new Laboratory(new Finess("279900005"), Optional.empty(), "Laboratoire fictif 01",
                Optional.of(new Siren("998849517")), "1 rue de l'Analyse", "35750", "ST MAUGAN",
                Optional.of("dpo1@labo.example"), Optional.empty(), ZoneId.of("Europe/Paris")), intake.laboratory(0)
                        .laboratory());
    }

    @Test
    void the_list_may_be_windows_1252_with_commas_and_columns_in_another_order() {
        byte[] bytes = "commune,raison_sociale,finess\nOrléans,\"Biologie, santé\",359999000\n".getBytes(
                Charset.forName("windows-1252"));
        Laboratory laboratory = Intake.laboratories(bytes).laboratory(0).laboratory();
        assertEquals("Biologie, santé", laboratory.name());
        assertEquals("Orléans", laboratory.town());
    }

    @Test
    void the_extract_with_a_header_has_its_addresses_taken_apart() {
        Intake<LaboratoryRow> intake = Intake.laboratories(Intake.resource("/laboratories/extract.csv"));
        assertEquals(30, intake.rows.size());
        Laboratory first = intake.laboratory(0).laboratory();
        assertEquals("51 AV AMEDEE MERCIER", first.address());
        assertEquals("01000", first.postcode());
        assertEquals("BOURG EN BRESSE", first.town());
        assertEquals(Optional.of(new Finess("010001725")), first.ejFiness());
        assertEquals(Optional.of("0474452636"), first.phone());
    }

    @Test
    void the_extract_names_corsica_and_the_clocks_overseas() {
        Intake<LaboratoryRow> intake = Intake.laboratories(Intake.resource("/laboratories/extract.csv"));
        assertEquals("2A", find(intake, "2A0000022").department());
        assertEquals("2B", find(intake, "2B0004980").department());
        assertEquals(ZoneId.of("Indian/Reunion"), find(intake, "970407912").zone());
        assertEquals(ZoneId.of("America/Guadeloupe"), find(intake, "970105870").zone());
        assertEquals(ZoneId.of("Europe/Paris"), find(intake, "2A0000022").zone());
    }

    @Test
    void what_is_wrong_in_the_extract_is_named_with_its_line() {
        Intake<LaboratoryRow> intake = Intake.laboratories(Intake.resource("/laboratories/extract.csv"));
        assertEquals(List.of(new RowRemark(21, "finess", RowFault.FINESS_FORMAT, List.of("AUTRE")),
                        new RowRemark(22, "finess", RowFault.FINESS_FORMAT, List.of("AUTRE")),
                        new RowRemark(26, "finess", RowFault.FINESS_FORMAT, List.of("AUTRE"))),
                intake.rows.stream().filter(LaboratoryRow.Refused.class::isInstance)
                        .map(row -> ((LaboratoryRow.Refused) row).reason()).toList());
        assertTrue(warnings(intake, "770004446").contains(RowFault.FINESS_CHECK_DIGIT));
        assertTrue(warnings(intake, "180009094").contains(RowFault.EJ_FORMAT));
    }

    @Test
    void of_the_national_extraction_only_laboratories_are_kept() {
        Intake<LaboratoryRow> intake = Intake.laboratories(Intake.resource("/laboratories/national-extraction.csv"));
        assertEquals(List.of("359999000", "229999008", "2A9999003", "970499901", "459999009", "569999006"),
                intake.rows.stream().filter(LaboratoryRow.Read.class::isInstance)
                        .map(row -> ((LaboratoryRow.Read) row).laboratory().finess().number()).toList());
        assertEquals(new RowRemark(8, "finess", RowFault.FINESS_FORMAT, List.of("4599990")), intake.refusal(5));
        assertEquals(Optional.empty(), intake.summary.broken());
    }

    @Test
    void the_columns_of_the_national_extraction_are_put_together() {
        Intake<LaboratoryRow> intake = Intake.laboratories(Intake.resource("/laboratories/national-extraction.csv"));
        assertEquals(new Laboratory(new Finess("359999000"), Optional.of(new Finess("359999109")),
                "LABORATOIRE FICTIF DE LA CRIÉE", Optional.of(new Siren("998849517")), "12 B R DE LA CRIÉE", "35000",
                        "RENNES",
                Optional.empty(), Optional.of("0200000001"), ZoneId.of("Europe/Paris")), find(intake, "359999000"));
        assertEquals("LBM FICTIF DES \"GRÈVES\"", find(intake, "229999008").name());
        assertEquals("LA VILLE ÈS NONAIS", find(intake, "229999008").address());
        assertEquals(ZoneId.of("Indian/Reunion"), find(intake, "970499901").zone());
        assertEquals("ST PIERRE CEDEX", find(intake, "970499901").town());
        assertTrue(warnings(intake, "459999009").contains(RowFault.SIREN_INVALID));
    }

    @ParameterizedTest
    @CsvSource({
        "35999900;Labo;;;;;;,finess,FINESS_FORMAT",
        ";Labo;;;;;;,finess,FINESS_MISSING",
        "359999000;;;;;;;,raison_sociale,NAME_MISSING",
    })
    void a_laboratory_without_a_number_or_a_name_is_refused(String row, String column, RowFault fault) {
        RowRemark refusal = Intake.laboratories((HEAD + row + "\n").getBytes(StandardCharsets.UTF_8)).refusal(0);
        assertEquals(2, refusal.line());
        assertEquals(column, refusal.column());
        assertEquals(fault, refusal.fault());
    }

    @ParameterizedTest
    @CsvSource({
        "359999000;Labo;404833047;;;;;,siren,SIREN_INVALID,404833047",
        "359999000;Labo;;;;;;Europe/Pari,zone,ZONE_UNKNOWN,Europe/Pari",
        "359999000;Labo;;;3500;;;,code_postal,POSTCODE_INVALID,3500",
        "359999000;Labo;;;;;nobody;,email_dpo,EMAIL_INVALID,nobody",
        "359999001;Labo;;;;;;,finess,FINESS_CHECK_DIGIT,359999001",
        "359999000;Labo;;;;;,'',COLUMN_COUNT,8",
    })
    void anything_else_that_is_wrong_is_a_warning(String row, String column, RowFault fault, String arg) {
        RowRemark warning = Intake.laboratories((HEAD + row + "\n").getBytes(StandardCharsets.UTF_8)).laboratory(0)
                .warnings().get(0);
        assertEquals(column, warning.column());
        assertEquals(fault, warning.fault());
        assertEquals(arg, warning.args().get(0));
    }

    @Test
    void a_laboratory_that_stands_twice_is_refused_the_second_time() {
        Intake<LaboratoryRow> intake = Intake.laboratories(
                (HEAD + "359999000;Labo;;;;;;\n359999000;Labo bis;;;;;;\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(new RowRemark(3, "finess", RowFault.FINESS_REPEATED, List.of("359999000")), intake.refusal(1));
    }

    @Test
    void a_name_of_300_characters_is_refused_rather_than_cut() {
        Intake<LaboratoryRow> intake =
                Intake.laboratories((HEAD + "359999000;" + "x".repeat(300) + ";;;;;;\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(RowFault.FIELD_TOO_LONG, intake.refusal(0).fault());
    }

    private static Laboratory find(Intake<LaboratoryRow> intake, String finess) {
        return row(intake, finess).laboratory();
    }

    private static List<RowFault> warnings(Intake<LaboratoryRow> intake, String finess) {
        return row(intake, finess).warnings().stream().map(RowRemark::fault).toList();
    }

    private static LaboratoryRow.Read row(Intake<LaboratoryRow> intake, String finess) {
        return intake.rows.stream().filter(LaboratoryRow.Read.class::isInstance).map(LaboratoryRow.Read.class::cast)
                .filter(read -> read.laboratory().finess().number().equals(finess)).findFirst().orElseThrow();
    }
}
