package fr.clepsydre.store.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.people.DecideOnPeople;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleQueues;
import fr.clepsydre.app.people.ReadPeople;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Nir;
import fr.clepsydre.domain.people.NoLetter;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PersonName;
import fr.clepsydre.domain.people.PostalAddress;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class QueuesIT {

    private static final String HEADER =
            "finess;civilite;nom;nom_naissance;prenom;date_naissance;nir;adresse1;code_postal;commune;email\r\n";
    private static final String FIRST = LeakedFile.FIRST;
    private static final String FILE = HEADER
            + FIRST + ";Mme;Le Goff-Étienne;Marchand;Zoé;01/02/1980;280023512345678;1 rue A;35000;RENNES;Zoe@x.example\r\n"
            + FIRST + ";Mme;LEGOFFETIENNE;;Zoé;02/01/1980;;1 rue A;35000;RENNES;\r\n"
            + FIRST + ";M.;Roux;;Paul;03/04/1990;;;;;\r\n"
            + FIRST + ";M.;Petit;;Luc;03/04/1991;;;;;\r\n"
            + "459900015;M.;Roux;;Paul;03/04/1990;;2 rue B;35000;RENNES;\r\n";

    private static LeakedFile imported(Database database, String file) throws IOException {
        LeakedFile leaked = new LeakedFile(database, 100);
        ImportIT.imported(leaked, file.getBytes(StandardCharsets.UTF_8));
        leaked.doStep(() -> leaked.part(People.class).match(LeakedFile.INCIDENT, FIRST));
        return leaked;
    }

    private static List<String> queue(LeakedFile leaked, FindingCode code) {
        return leaked.step(() -> leaked.use(new ReadPeople()).queue(LeakedFile.INCIDENT, FIRST, code, 0).stream()
                .map(found -> found.stored().person().name().lastName()).toList());
    }

    private static long id(LeakedFile leaked, String name) {
        return leaked.step(() -> leaked.use(new ReadPeople()).search(LeakedFile.INCIDENT,
                new PeopleQueues.Query.ByName(name)).stream().filter(found -> found.finess().equals(FIRST)).findFirst()
                .orElseThrow().stored().id());
    }

    @EachDatabase
    void a_person_is_found_by_either_name_by_email_and_by_number_however_they_are_written(Database database)
            throws IOException {
        LeakedFile leaked = imported(database, FILE);
        leaked.doStep(() -> {
            ReadPeople read = leaked.use(new ReadPeople());
            assertEquals(2, read.search(LeakedFile.INCIDENT, new PeopleQueues.Query.ByName("le goff etienne")).size());
            assertEquals(1, read.search(LeakedFile.INCIDENT, new PeopleQueues.Query.ByName("MARCHAND")).size());
            assertEquals(1, read.search(LeakedFile.INCIDENT, new PeopleQueues.Query.ByEmail(" zoe@X.example")).size());
            assertEquals(1, read.search(LeakedFile.INCIDENT, new PeopleQueues.Query.ByNir(
                    Nir.parse("2 80 02 35 123 456").value().orElseThrow())).size());
            assertEquals(2, read.search(LeakedFile.INCIDENT, new PeopleQueues.Query.ByName("Roux")).size());
            assertTrue(read.search(LeakedFile.INCIDENT, new PeopleQueues.Query.ByName("Rouxx")).isEmpty());
        });
    }

    @EachDatabase
    void day_and_month_exchanged_are_probably_one_person_and_each_shows_the_other(Database database) throws IOException {
        LeakedFile leaked = imported(database, FILE);
        assertEquals(List.of("Le Goff-Étienne", "LEGOFFETIENNE"), queue(leaked, FindingCode.PROBABLE_DUPLICATE));
        long id = id(leaked, "MARCHAND");
        leaked.doStep(() -> assertEquals("LEGOFFETIENNE", leaked.use(new ReadPeople())
                .card(LeakedFile.INCIDENT, FIRST, id).orElseThrow().near().get(0).stored().person().name().lastName()));
    }

    @EachDatabase
    void who_was_probably_there_twice_and_has_been_corrected_is_so_no_more(Database database) throws IOException {
        LeakedFile leaked = imported(database, FILE);
        long id = id(leaked, "LEGOFFETIENNE");
        leaked.doStep(() -> {
            Person before = leaked.use(new ReadPeople()).card(LeakedFile.INCIDENT, FIRST, id).orElseThrow().found()
                    .stored().person();
            assertEquals(List.of(), codes(leaked.use(new DecideOnPeople()).correct(LeakedFile.INCIDENT, FIRST,
                    new People.Written(id, 1), new Person(before.laboratory(), new PersonName("M.", "Legoff", "", "Yann"),
                            Optional.of(LocalDate.of(1955, 8, 9)), before.sex(), before.address(), "", "", before.leaked()))));
        });
        leaked.doStep(() -> leaked.part(People.class).match(LeakedFile.INCIDENT, FIRST));
        assertEquals(List.of(), queue(leaked, FindingCode.PROBABLE_DUPLICATE));
    }

    @EachDatabase
    void a_corrected_postcode_and_town_are_looked_up_like_those_of_a_file(Database database) throws IOException {
        LeakedFile leaked = imported(database, FILE);
        long id = id(leaked, "Petit");
        int revision = 1;
        for (String town : new String[] {"MARSEILLE", "RENNES"}) {
            People.Written which = new People.Written(id, revision++);
            leaked.doStep(() -> {
                Person right = corrected(leaked, id);
                assertEquals(List.of(), codes(leaked.use(new DecideOnPeople()).correct(LeakedFile.INCIDENT, FIRST, which,
                        new Person(right.laboratory(), right.name(), right.birthDate(), right.sex(),
                                new PostalAddress("3 rue C", "", "", "35000", town, ""), "", "", right.leaked()))));
            });
            assertEquals(town.equals("RENNES") ? List.of() : List.of("Petit"), queue(leaked, FindingCode.POSTCODE_TOWN));
        }
    }

    @EachDatabase
    void the_same_person_at_two_laboratories_is_known_on_both_sides(Database database) throws IOException {
        LeakedFile leaked = imported(database, FILE);
        assertEquals(List.of("Roux"), queue(leaked, FindingCode.ELSEWHERE));
        long id = id(leaked, "Roux");
        leaked.doStep(() -> assertEquals(List.of("459900015"), leaked.use(new ReadPeople())
                .card(LeakedFile.INCIDENT, FIRST, id).orElseThrow().elsewhere()));
    }

    @EachDatabase
    void a_queue_is_worked_off_one_by_one_and_all_together_and_nothing_is_lost(Database database) throws IOException {
        LeakedFile leaked = imported(database, FILE);
        assertEquals(List.of("Roux", "Petit"), queue(leaked, FindingCode.ADDRESS_MISSING));
        long roux = id(leaked, "Roux");
        leaked.doStep(() -> leaked.use(new DecideOnPeople())
                .leaveOut(LeakedFile.INCIDENT, FIRST, List.of(roux), NoLetter.NO_ADDRESS));
        assertEquals(List.of("Petit"), queue(leaked, FindingCode.ADDRESS_MISSING));
        leaked.doStep(() -> assertEquals(1L, value(leaked.use(new DecideOnPeople())
                .settleAll(LeakedFile.INCIDENT, FIRST, FindingCode.ADDRESS_MISSING))));
        assertEquals(List.of(), queue(leaked, FindingCode.ADDRESS_MISSING));
        leaked.doStep(() -> {
            var counts = leaked.use(new ReadPeople()).counts(LeakedFile.INCIDENT, FIRST).orElseThrow();
            assertEquals(4, counts.people());
            assertEquals(2, counts.findings().get("ADDRESS_MISSING"));
            assertEquals(1, counts.setApart().get("NO_ADDRESS"));
            assertEquals(2, leaked.use(new ReadPeople())
                    .decided(LeakedFile.INCIDENT, FIRST, FindingCode.ADDRESS_MISSING, 0).size());
        });
        leaked.doStep(() -> leaked.use(new DecideOnPeople())
                .reopen(LeakedFile.INCIDENT, FIRST, List.of(roux), FindingCode.ADDRESS_MISSING));
        assertEquals(List.of("Roux"), queue(leaked, FindingCode.ADDRESS_MISSING));
        assertEquals(3, leaked.cases().history().of(LeakedFile.INCIDENT, new Scope.Everything(), new Slice.Window(0, 50)).rows()
                .stream().filter(event -> event.change().kind() == Change.Kind.PEOPLE_DECIDED).count());
    }

    @EachDatabase
    void a_correction_is_the_next_revision_keeps_the_former_and_survives_the_same_file(Database database)
            throws IOException {
        LeakedFile leaked = imported(database, FILE);
        long id = id(leaked, "Petit");
        Person corrected = leaked.step(() -> corrected(leaked, id));
        leaked.doStep(() -> assertEquals(2, value(leaked.use(new DecideOnPeople()).correct(LeakedFile.INCIDENT, FIRST,
                new People.Written(id, 1), corrected)).stored().revision()));
        assertEquals(List.of("Roux"), queue(leaked, FindingCode.ADDRESS_MISSING));
        ImportIT.imported(leaked, FILE.getBytes(StandardCharsets.UTF_8));
        leaked.doStep(() -> {
            var card = leaked.use(new ReadPeople()).card(LeakedFile.INCIDENT, FIRST, id).orElseThrow();
            assertEquals("3 rue C", card.found().stored().person().address().line1());
            assertEquals(2, card.found().stored().revision());
            assertEquals("", card.past().get(0).person().address().line1());
            assertEquals(List.of(1), card.past().stream().map(People.Stored::revision).toList());
            assertEquals("", leaked.part(People.class).some(LeakedFile.INCIDENT, FIRST,
                    List.of(new People.Written(id, 1))).get(0).person().address().line1());
        });
    }

    private static Person corrected(LeakedFile leaked, long id) {
        Person before = leaked.use(new ReadPeople()).card(LeakedFile.INCIDENT, FIRST, id).orElseThrow().found()
                .stored().person();
        return new Person(before.laboratory(), before.name(), before.birthDate(), before.sex(),
                new PostalAddress("3 rue C", "", "", "35000", "RENNES", ""), "", "", before.leaked());
    }

    @EachDatabase
    void of_two_corrections_the_second_is_told_and_nobody_becomes_somebody_else(Database database) throws IOException {
        LeakedFile leaked = imported(database, FILE);
        long id = id(leaked, "Petit");
        Person corrected = leaked.step(() -> corrected(leaked, id));
        leaked.doStep(() -> leaked.use(new DecideOnPeople()).correct(LeakedFile.INCIDENT, FIRST,
                new People.Written(id, 1), corrected));
        leaked.doStep(() -> assertEquals(List.of("CHANGED_MEANWHILE"), codes(leaked.use(new DecideOnPeople()).correct(
                LeakedFile.INCIDENT, FIRST, new People.Written(id, 1), corrected))));
        Person roux = new Person(corrected.laboratory(), new PersonName("M.", "Roux", "", "Paul"),
                Optional.of(LocalDate.of(1990, 4, 3)), corrected.sex(), corrected.address(), "", "",
                corrected.leaked());
        leaked.doStep(() -> assertEquals(List.of("PERSON_KNOWN_ALREADY"), codes(leaked.use(new DecideOnPeople())
                .correct(LeakedFile.INCIDENT, FIRST, new People.Written(id, 2), roux))));
    }

    @EachDatabase
    void a_person_of_another_laboratory_is_not_there(Database database) throws IOException {
        LeakedFile leaked = imported(database, FILE);
        long id = id(leaked, "Petit");
        leaked.doStep(() -> {
            assertFalse(leaked.use(new ReadPeople()).card(LeakedFile.INCIDENT, FIRST, id).isEmpty());
            assertTrue(leaked.use(new ReadPeople()).card(LeakedFile.INCIDENT, "459900015", id).isEmpty());
        });
    }

    private static <T> T value(Outcome<T> outcome) {
        return ((Outcome.Accepted<T>) outcome).value();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
