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

/** Adds one step of a file of people to what the steps before came to. */
final class Counting {

    private static final int COLUMNS_NAMED = 30;
    private static final int COLUMN_NAME = 60;

    private final ImportTally before;
    private final Map<String, Long> findings;
    private final Map<String, LaboratoryShare> shares;
    private final List<ImportRemark> remarks = new ArrayList<>();
    private long people;
    private long duplicates;
    private long refused;

    Counting(ImportTally before) {
        this.before = before;
        findings = new TreeMap<>(before.findings());
        shares = new TreeMap<>(before.shares());
    }

    void add(List<PeopleRow> rows, People.Kept kept) {
        kept.shares().forEach((finess, share) -> shares.merge(finess, share, LaboratoryShare::plus));
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

    /** What was found in this step. */
    List<ImportRemark> remarks() {
        return List.copyOf(remarks);
    }

    ImportTally tally() {
        long processed = before.processed() + people + duplicates + refused;
        return new ImportTally(processed, before.total(), before.people() + people, before.duplicates() + duplicates,
                before.refused() + refused, findings, before.ignored(), shares);
    }

    /** Of the whole file, once it is read. */
    static ImportTally ended(ImportTally tally, IntakeSummary summary) {
        // The first row of a file without a header is a person: its values are no names of columns.
        boolean headed = summary.broken().filter(broken -> broken.fault() == FileFault.MISSING_COLUMN).isEmpty();
        List<String> ignored = headed
                ? summary.ignoredColumns().stream().limit(COLUMNS_NAMED).map(Counting::shortened).toList()
                : List.of();
        return new ImportTally(tally.processed(), OptionalLong.of(tally.processed()), tally.people(),
                tally.duplicates(), tally.refused(), tally.findings(), ignored, tally.shares());
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
        remarks.add(remark);
    }

    private static String shortened(String name) {
        return name.length() <= COLUMN_NAME ? name : name.substring(0, COLUMN_NAME) + "…";
    }
}
