package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.RowRemark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A file of laboratories comes into the directory; the same file again changes nothing. */
@UseCase(Permission.LOAD_DIRECTORY)
@ApplicationScoped
public class LoadDirectory {

    /** Largest file, in bytes: the national extraction of all laboratories has about 3 million. */
    public static final long LARGEST = 50_000_000;
    /** Most laboratories of one file: some six thousand exist, and rows are checked in memory. */
    public static final int MOST = 100_000;

    private static final int SHOWN = 200;

    @Inject
    private Directory directory;

    @Inject
    private LaboratoryFiles files;

    /**
     * What was done with the file. All rows are saved, or none if it is broken.
     *
     * @param finess   numbers of the laboratories read, in the order of the file
     * @param refused  how many rows could not be used
     * @param remarks  the first 200 refusals and warnings
     * @param summary  how reading ended
     */
    public record Loaded(Set<String> finess, int added, int updated, int unchanged, int refused,
            List<RowRemark> remarks, IntakeSummary summary) {
    }

    /**
     * Refuses with FILE_TOO_LARGE (limit in bytes) or TOO_MANY_LABORATORIES (limit); then nothing is saved.
     *
     * @throws IOException if the stream itself fails
     */
    public Outcome<Loaded> load(InputStream file) throws IOException {
        var rows = new Rows();
        var limited = new LimitedStream(file, LARGEST);
        IntakeSummary summary = files.read(limited, rows::take);
        if (limited.isExceeded()) {
            return Outcome.refused(Refusal.of("FILE_TOO_LARGE", LARGEST));
        }
        if (rows.finess.size() > MOST) {
            return Outcome.refused(Refusal.of("TOO_MANY_LABORATORIES", MOST));
        }
        return Outcome.accepted(summary.broken().isPresent()
                ? new Loaded(Set.of(), 0, 0, 0, rows.refused, rows.remarks, summary)
                : saved(rows, summary));
    }

    private Loaded saved(Rows rows, IntakeSummary summary) {
        int[] saved = new int[Directory.Saved.values().length];
        rows.read.forEach(row -> saved[directory.save(row.laboratory()).ordinal()]++);
        return new Loaded(rows.finess, saved[Directory.Saved.ADDED.ordinal()],
                saved[Directory.Saved.UPDATED.ordinal()], saved[Directory.Saved.UNCHANGED.ordinal()],
                rows.refused, rows.remarks, summary);
    }

    private static final class Rows {

        private final List<LaboratoryRow.Read> read = new ArrayList<>();
        private final Set<String> finess = new LinkedHashSet<>();
        private final List<RowRemark> remarks = new ArrayList<>();
        private int refused;

        private void take(LaboratoryRow row) {
            // One more than the limit is enough to tell that there are too many.
            if (finess.size() > MOST) {
                return;
            }
            if (row instanceof LaboratoryRow.Read good) {
                read.add(good);
                finess.add(good.laboratory().finess().number());
                good.warnings().forEach(this::remark);
            } else if (row instanceof LaboratoryRow.Refused bad) {
                refused++;
                remark(bad.reason());
            }
        }

        private void remark(RowRemark remark) {
            if (remarks.size() < SHOWN) {
                remarks.add(remark);
            }
        }
    }
}
