package fr.clepsydre.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.version.VersionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterCsvTest {

    /** What programs that read the register by position rely on. */
    private static final List<String> FIRST = List.of("reference", "title", "recordedAt", "finess", "laboratory",
            "status", "alertedAt", "awareAt", "awarenessReason", "target", "notifiedAt", "clock", "persons", "records",
            "breachStart", "breachEnd", "ongoing", "nature", "origin", "cause", "description", "dataCategories",
            "sensitiveData", "personCategories", "confidentialityConsequences", "integrityConsequences",
            "availabilityConsequences", "harms", "severity", "measuresTaken", "measuresPlanned", "communication",
            "latenessReason");

    @Test
    void columns_are_only_added_at_the_end() {
        List<String> names = List.of(RegisterCsv.header().strip().split(";"));
        assertEquals(FIRST, names.subList(0, FIRST.size()));
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void every_row_has_as_many_cells_as_the_header() {
        int columns = RegisterCsv.header().split(";", -1).length;
        String row = RegisterCsv.row(Entries.aware());
        assertEquals(columns, row.split(";", -1).length, row);
        assertTrue(row.contains(";OVERDUE;~81000 (éditeur);NOT_KNOWN_YET;"), row);
        assertTrue(row.contains(";CONFIDENTIALITY|AVAILABILITY;"), row);
        String bare = RegisterCsv.row(Entries.alone());
        assertEquals(columns, bare.split(";", -1).length, bare);
    }

    @Test
    void a_decision_not_to_notify_stands_with_its_reasons_and_its_date() {
        String row = RegisterCsv.row(Entries.decidedAgainst("=encrypted, key safe"));
        assertTrue(row.contains(";the press was first;NO;'=encrypted, key safe;2021-03-05T13:00:00+01:00;;;;"), row);
    }

    @Test
    void what_was_filed_stands_with_its_number() {
        RegisterFiling filing = new RegisterFiling(1, VersionKind.INITIAL,
                new ZonedMoment(Cases.NOTIFIED, Cases.PARIS), "CNIL-7");
        assertTrue(RegisterCsv.row(Entries.filed(Entries.aware(), List.of(filing))).strip()
                .endsWith(";1 INITIAL 2021-02-26T18:30:00+01:00 CNIL-7"));
    }
}
