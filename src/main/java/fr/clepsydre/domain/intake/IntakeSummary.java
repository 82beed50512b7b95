package fr.clepsydre.domain.intake;

import java.util.List;
import java.util.Optional;

/**
 * How reading a file ended. The rows were handed over one by one before.
 *
 * @param rows           data rows read, refused ones included
 * @param ignoredColumns names of the columns that mean nothing here, in the order of the file
 * @param charset        {@code UTF-8} or {@code windows-1252}, as detected
 * @param broken         where it stopped, if it did before the end
 */
public record IntakeSummary(long rows, List<String> ignoredColumns, String charset, Optional<BrokenFile> broken) {

    public IntakeSummary {
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
