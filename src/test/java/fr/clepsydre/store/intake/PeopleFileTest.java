package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.intake.RowFault;
import fr.clepsydre.domain.intake.RowRemark;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.Sex;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEAD = "finess;civilite;nom;prenom;date_naissance;adresse1;code_postal;commune\n";
    private static final String HELENE = "359999000;Mme;Lefèvre;Hélène;17/05/1970;12 rue Haute;35000;Rennes\n";

    @Test
    void the_values_of_a_row_end_up_where_they_belong() {
        Person person = Intake.people(HEAD + HELENE).person(0).person();
        assertEquals("Lefèvre", person.name().lastName());
        assertEquals("Hélène", person.name().firstName());
        assertEquals(Optional.of(LocalDate.of(1970, 5, 17)), person.birthDate());
        assertEquals("Rennes", person.address().town());
        assertEquals(Sex.UNKNOWN, person.sex());
        assertEquals(EnumSet.of(LeakedData.IDENTITY, LeakedData.BIRTH_DATE, LeakedData.POSTAL_ADDRESS),
                person.leaked());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void each_separator_is_recognised(String separator) {
        Intake<PeopleRow> intake = Intake.people((HEAD + HELENE).replace(";", separator));
        assertEquals("Rennes", intake.person(0).person().address().town());
        assertEquals(List.of(), intake.findings(0));
    }

    @Test
    void utf_8_with_and_without_its_mark_and_windows_1252_give_the_same_person() {
        Person plain = Intake.people(HEAD + HELENE).person(0).person();
        assertEquals(plain, Intake.people("\uFEFF" + HEAD + HELENE).person(0).person());
        Intake<PeopleRow> windows = Intake.people(HEAD + HELENE, WINDOWS);
        assertEquals(plain, windows.person(0).person());
        assertEquals("windows-1252", windows.summary.charset());
    }

    @Test
    void the_first_accent_may_come_after_any_buffer() {
        String ascii = "359999000;M.;Martin;Luc;17/05/1970;12 rue Haute;35000;Rennes\r\n".repeat(5_000);
        Intake<PeopleRow> windows = Intake.people(HEAD + ascii + HELENE, WINDOWS);
        assertEquals("Lefèvre", windows.person(5_000).person().name().lastName());
        assertEquals(5_002, windows.rows.get(5_000).line());
    }

    @Test
    void columns_come_in_any_order_and_unknown_ones_are_named() {
        Intake<PeopleRow> intake = Intake.people(
                "Télétravail;NOM;Prénom; Finess ;date-naissance\nx;Martin;Luc;359999000;1970-05-17\n");
        assertEquals(List.of("Télétravail"), intake.summary.ignoredColumns());
        assertEquals("Luc Martin", intake.person(0).person().name().full());
        assertEquals(Optional.of(LocalDate.of(1970, 5, 17)), intake.person(0).person().birthDate());
    }

    @Test
    void line_numbers_are_those_that_an_editor_shows() {
        String comment = "finess;nom;prenom;commentaire\r\n359999000;A;B;\"two\r\nlines; \"\"quoted\"\"\"\r\n\r\n;;;\r\n359999000;;C;\r\n";
        Intake<PeopleRow> intake = Intake.people(comment);
        assertEquals(List.of(2L, 6L), intake.rows.stream().map(PeopleRow::line).toList());
        assertTrue(intake.findings(1).contains("6 nom NAME_MISSING"), intake.findings(1)::toString);
        assertTrue(intake.person(0).person().leaked().contains(LeakedData.COMMENT));
    }

    @ParameterizedTest
    @CsvSource({
        "nir,295109912611199,NIR_KEY", "nir,12AB,NIR_FORMAT", "nir,'',NIR_MISSING",
        "date_naissance,31/02/1980,BIRTH_DATE", "date_naissance,soon,BIRTH_DATE",
                "date_naissance,'',BIRTH_DATE_MISSING",
        "date_naissance,01/01/1700,BIRTH_DATE",
        "email,nobody,EMAIL", "email,a@b,EMAIL", "telephone,12,PHONE", "telephone,call mum,PHONE", "sexe,X,SEX",
        "date_prelevement,2020-13-01,SAMPLE_DATE", "pays,Belgique,FOREIGN_ADDRESS",
    })
    void a_wrong_value_is_a_finding_on_its_row_and_column(String column, String value, String code) {
        Intake<PeopleRow> intake = Intake.people("finess;nom;adresse1;code_postal;commune;" + column + "\n"
                + "359999000;Martin;1 rue Haute;35000;Rennes;" + value + "\n");
        assertEquals(List.of("2 " + column + " " + code), intake.findings(0));
    }

    @ParameterizedTest
    @CsvSource({"email,jean-luc.martin+labo@mail.example.org", "email,hélène@exämple.fr", "telephone,06 12 34 56 78",
        "telephone,+33 (0)612345678", "telephone,0032 2 123 45 67", "date_naissance,1.2.1980", "sexe,f",
                "nir,2 55 08 14 168 025 38"})
    void a_right_value_is_none(String column, String value) {
        Intake<PeopleRow> intake = Intake.people("finess;nom;adresse1;code_postal;commune;" + column + "\n"
                + "359999000;Martin;1 rue Haute;35000;Rennes;" + value + "\n");
        assertEquals(List.of(), intake.findings(0));
    }

    @Test
    void a_finding_shows_the_shape_of_a_value_and_nothing_of_it() {
        String shown = Intake.people("finess;nom;email\n359999000;Martin;helene@@1970\n").person(0).findings()
                .toString();
        assertTrue(shown.contains("aaaaaa@@9999"), shown);
        assertFalse(shown.contains("helene"), shown);
    }

    @Test
    void a_name_of_300_characters_is_kept_up_to_250_and_named() {
        Intake<PeopleRow> intake = Intake.people("finess;nom\n359999000;" + "é".repeat(300) + "\n");
        assertEquals(250, intake.person(0).person().name().lastName().length());
        assertTrue(intake.findings(0).containsAll(List.of("2 nom FIELD_TOO_LONG", "2 nom NAME_TOO_LONG")));
    }

    @Test
    void what_looks_like_a_program_stays_text() {
        Person person = Intake.people("finess;nom;prenom\n359999000;#{7*7};<script>alert(1)</script>\n").person(0)
                .person();
        assertEquals("<script>alert(1)</script> #{7*7}", person.name().full());
    }

    @Test
    void only_the_row_of_a_laboratory_outside_the_incident_is_refused() {
        Intake<PeopleRow> intake = Intake.people(HEAD + HELENE + HELENE.replace("359999000", "999999000")
                + HELENE.replace("359999000", "35999900") + HELENE.replace("359999000",
                        "") + HELENE.replace("359999000", "Lefèvre"));
        assertEquals(5, intake.summary.rows());
        assertEquals(new RowRemark(3, "finess", RowFault.LABORATORY_NOT_INVOLVED, List.of("999999000")),
                intake.refusal(1));
        assertEquals(new RowRemark(4, "finess", RowFault.FINESS_FORMAT, List.of("35999900")), intake.refusal(2));
        assertEquals(new RowRemark(5, "finess", RowFault.FINESS_MISSING, List.of()), intake.refusal(3));
        assertEquals(List.of(), intake.refusal(4).args(), "a name that slipped into the column must not be repeated");
    }

    @Test
    void a_row_with_too_few_or_too_many_values_is_kept_and_named() {
        Intake<PeopleRow> intake = Intake.people("finess;nom;prenom\n359999000;Martin\n359999000;Martin;Luc;more\n");
        assertTrue(intake.findings(0).contains("2  COLUMN_COUNT"), intake.findings(0)::toString);
        assertTrue(intake.findings(1).contains("3  COLUMN_COUNT"), intake.findings(1)::toString);
    }

    @Test
    void a_quote_inside_a_value_is_text_and_one_after_a_closed_value_is_named() {
        Intake<PeopleRow> intake = Intake.people(
                "finess;nom;prenom\n359999000;Mar\"tin;Luc\n359999000;\"Mar\" tin;Luc\n");
        assertEquals("Mar\"tin", intake.person(0).person().name().lastName());
        assertFalse(intake.findings(0).contains("2 nom QUOTE_MISPLACED"));
        assertEquals("\"Mar\" tin", intake.person(1).person().name().lastName());
        assertTrue(intake.findings(1).contains("3 nom QUOTE_MISPLACED"));
    }

    @Test
    void the_leaked_values_of_health_are_turned_into_categories_and_not_kept() {
        Intake<PeopleRow> intake = Intake.people(
                "finess;nom;nir;groupe_sanguin;medecin_traitant;mutuelle;commentaire;date_prelevement\n"
                + "359999000;Martin;255081416802538;ABneg;Dr Knock;Assurtout;enceinte;2020-02-06\n");
        assertTrue(intake.person(0).person().leaked().containsAll(EnumSet.of(LeakedData.NIR, LeakedData.BLOOD_GROUP,
                LeakedData.TREATING_DOCTOR, LeakedData.INSURER, LeakedData.COMMENT, LeakedData.SAMPLE_DATE)));
        String everything = fields(intake.person(0).person());
        for (String value : List.of("255081416802538", "ABneg", "Knock", "Assurtout", "enceinte", "2020")) {
            assertFalse(everything.contains(value), value);
        }
        assertEquals("2550814168025", intake.person(0).nir().orElseThrow().number());
    }

    @Test
    void bytes_are_read_alike_however_the_stream_hands_them_out() {
        byte[] bytes = (HEAD + HELENE.repeat(50)).getBytes(StandardCharsets.UTF_8);
        assertEquals(Intake.people(bytes).rows, Intake.people(new OneByteAtATime(bytes)).rows);
    }

    private static String fields(Person person) {
        return String.join("|", person.name().civility(), person.name().full(), person.name().birthName(),
                person.birthDate().toString(), person.address().line1(), person.address().line2(), person.address()
                        .line3(),
                person.address().postcode(), person.address().town(), person.address().country(), person.phone(),
                        person.email(),
                person.leaked().toString());
    }
}
