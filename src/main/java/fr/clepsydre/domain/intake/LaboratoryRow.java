package fr.clepsydre.domain.intake;

import fr.clepsydre.domain.breach.Laboratory;
import java.util.List;

/** One row of a file of laboratories. */
public sealed interface LaboratoryRow {

    /** Physical line of the file at which the row begins, from 1. */
    long line();

    /** A row that is kept, with what is doubtful in it. */
    record Read(long line, Laboratory laboratory, List<RowRemark> warnings) implements LaboratoryRow {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** A row that cannot be used. */
    record Refused(RowRemark reason) implements LaboratoryRow {
        @Override
        public long line() {
            return reason.line();
        }
    }
}
