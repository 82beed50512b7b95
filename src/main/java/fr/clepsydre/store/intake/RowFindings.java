package fr.clepsydre.store.intake;

import fr.clepsydre.domain.people.Finding;
import fr.clepsydre.domain.people.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** What is doubtful in one row of people. */
final class RowFindings {

    private final RowEvent.Row row;
    private final PeopleCells cells;
    private final List<Finding> findings = new ArrayList<>();

    RowFindings(RowEvent.Row row, PeopleCells cells) {
        this.row = row;
        this.cells = cells;
    }

    /** Says what is wrong with the row as a whole. */
    void findShape(Header header) {
        if (row.values().size() != header.size()) {
            String counts = header.size() + "/" + row.values().size();
            findings.add(new Finding(row.line(), "", FindingCode.COLUMN_COUNT, counts));
        }
        for (int place : row.strayQuotes()) {
            findings.add(new Finding(row.line(), header.nameAt(place), FindingCode.QUOTE_MISPLACED, ""));
        }
    }

    void find(PeopleColumn column, FindingCode code) {
        findings.add(Finding.on(row.line(), column.column(), code, cells.raw(column)));
    }

    long line() {
        return row.line();
    }

    List<Finding> all() {
        return findings;
    }
}
