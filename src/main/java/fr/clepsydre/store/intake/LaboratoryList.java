package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.RowFault;
import java.util.List;
import java.util.Set;

/** The list of laboratories that a person hands in: columns found by name, in any order. */
final class LaboratoryList {

    /** The column of the laboratory's name. */
    static final String NAME = "raison_sociale";
    static final ColumnNames NAMES = new ColumnNames(Set.of("finess", "ej_finess", NAME, "siren", "adresse",
            "code_postal", "commune", "email_dpo", "telephone", "zone"), List.of("finess", NAME));

    private LaboratoryList() {}

    static LaboratoryRow read(Header header, RowEvent.Row row) {
        Cells cells = new Cells(header, row);
        return countColumns(header, row).check(new WrittenLaboratory(cells.at("finess"), cells.at("ej_finess"),
                cells.at(NAME), cells.at("siren"), cells.at("adresse"), cells.at("code_postal"),
                cells.at("commune"), cells.at("email_dpo"), cells.at("telephone"), cells.at("zone")));
    }

    static LaboratoryCheck countColumns(Header header, RowEvent.Row row) {
        LaboratoryCheck check = new LaboratoryCheck(row.line());
        int found = row.values().size();
        return found == header.size() ? check
                : check.warn("", RowFault.COLUMN_COUNT, String.valueOf(header.size()), String.valueOf(found));
    }
}
