package fr.clepsydre.app.people;

import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.intake.RowRemark;
import fr.clepsydre.domain.people.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Counts what comes out of a file of people. */
final class Counting {

    private static final int COLUMNS_NAMED = 30;
    private static final int COLUMN_NAME = 60;

    private final Map<String, Long> findings = new TreeMap<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private List<String> ignored = List.of();
    private OptionalLong total;
    private long people;
    private long duplicates;
    private long refused;

    Counting(OptionalLong total) {
        this.total = total;
    }

    void add(List<PeopleRow> rows, People.Kept kept) {
        people += kept.added();
        duplicates += kept.duplicates();
        for (PeopleRow row : rows) {
            if (row instanceof PeopleRow.Read read) {
                read.findings().forEach(this::remark);
            } else if (row instanceof PeopleRow.Refused bad) {
                refused++;
                remark(bad.reason());
            }
        }
    }

    void end(IntakeSummary summary) {
        total = OptionalLong.of(processed());
        // The first row of a file without a header is a person: its values are no names of columns.
        boolean headed = summary.broken().filter(broken -> broken.fault() == FileFault.MISSING_COLUMN).isEmpty();
        ignored = headed
                ? summary.ignoredColumns().stream().limit(COLUMNS_NAMED).map(Counting::shortened).toList()
                : List.of();
    }

    ImportTally tally() {
        return new ImportTally(processed(), total, people, duplicates, refused, findings, ignored, remarks);
    }

    private long processed() {
        return people + duplicates + refused;
    }

    private void remark(Finding finding) {
        remark(new ImportRemark(finding.line(), finding.column(), finding.code().name(), finding.masked()));
    }

    private void remark(RowRemark reason) {
        remark(new ImportRemark(reason.line(), reason.column(), reason.fault().name(),
                String.join(" ", reason.args())));
    }

    private void remark(ImportRemark remark) {
        findings.merge(remark.code(), 1L, Long::sum);
        if (remarks.size() < ImportTally.SHOWN) {
            remarks.add(remark);
        }
    }

    private static String shortened(String name) {
        return name.length() <= COLUMN_NAME ? name : name.substring(0, COLUMN_NAME) + "…";
    }
}
