package fr.clepsydre.app.laboratory;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Office;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.store.laboratory.ReadLaboratoryFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvolveLaboratoriesTest {

    private static final String THIRD = "290000033";

    private final Office office = Office.withTwoLaboratories().with(new ReadLaboratoryFiles());
    private final InvolveLaboratories involve = office.dpo(new InvolveLaboratories());

    @Test
    void those_of_the_directory_come_in_once_and_unknown_ones_are_told() {
        office.cases().know(Office.laboratory(THIRD));
        var done = value(involve.involve(Office.INCIDENT, List.of(Office.FIRST, THIRD, "999999999"), Cases.ALERTED));
        assertEquals(Set.of(THIRD), done.involved());
        assertEquals(Set.of(Office.FIRST), done.already());
        assertEquals(Set.of("999999999"), done.unknown());
        assertEquals(Cases.ALERTED, office.involvement(THIRD).progress().alertedAt());
        var facts = office.facts(Office.INCIDENT);
        assertEquals(List.of("LABORATORY_INVOLVED"), office.kinds());
        assertEquals(Optional.of(THIRD), facts.get(0).finess());
    }

    @Test
    void an_alert_is_not_in_the_future_and_an_incident_must_exist() {
        assertEquals(List.of("IN_FUTURE"),
                codes(involve.involve(Office.INCIDENT, List.of(Office.FIRST), Cases.NOW.plusSeconds(1))));
        assertEquals(List.of("NOT_FOUND"),
                codes(involve.involve(new Reference(2021, 9), List.of(Office.FIRST), Cases.ALERTED)));
    }

    @Test
    void a_file_goes_into_the_directory_and_into_the_incident_or_nowhere() throws IOException {
        var broken = value(file("finess;raison_sociale\n" + THIRD + ";Trois\n" + THIRD + ";\"open\n"));
        assertTrue(broken.file().orElseThrow().summary().broken().isPresent());
        assertEquals(List.of(), office.kinds());
        assertEquals(0, found("trois").total());
        var whole = value(file("finess;raison_sociale\n" + THIRD + ";Trois\n" + Office.FIRST + ";Un\n"));
        assertEquals(Set.of(THIRD), whole.involved());
        assertEquals(Set.of(Office.FIRST), whole.already());
        assertEquals(List.of("LABORATORY_INVOLVED"), office.kinds());
        assertEquals("Trois", found("TROIS").rows().get(0).name());
    }

    @Test
    void a_file_that_is_too_long_or_names_too_many_is_refused_with_the_limit() throws IOException {
        String comment = "x".repeat(10_000);
        String rows = ("finess;raison_sociale\n" + THIRD + ";" + comment + "\n").repeat(5_000);
        assertTrue(rows.length() > LoadDirectory.LARGEST);
        assertEquals(List.of(Refusal.of("FILE_TOO_LARGE", LoadDirectory.LARGEST)), file(rows).refusals());
        StringBuilder many = new StringBuilder("finess;raison_sociale\n");
        for (int number = 0; number <= LoadDirectory.MOST; number++) {
            many.append(String.format("35%07d;L%n", number));
        }
        assertEquals(List.of(Refusal.of("TOO_MANY_LABORATORIES", LoadDirectory.MOST)),
                file(many.toString()).refusals());
        assertEquals(List.of(), office.kinds());
        assertEquals(2, found("").total());
    }

    private Outcome<InvolveLaboratories.Involved> file(String text) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return involve.involveFile(Office.INCIDENT, in, Cases.ALERTED);
    }

    private Slice<Laboratory> found(String text) {
        return office.dpo(new SearchDirectory()).search(text, "", new Slice.Window(0, 10));
    }
}
