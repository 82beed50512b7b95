package fr.clepsydre.domain.intake;

import java.util.List;
import java.util.Optional;

/**
 * How the beginning of a file of people is understood, to be looked at before anything of it is stored.
 *
 * @param separator between values; empty for a workbook
 * @param charset   {@code UTF-8} or {@code windows-1252} as far as the beginning tells (a file of ASCII at first is
 *                  called UTF-8); the summary of a whole reading says it for certain
 * @param columns   in the order of the file
 * @param missing   names of the mandatory columns that are not there
 * @param sample    the first rows, each value as a shape only: letters as {@code a}, digits as {@code 9}
 * @param broken    why it cannot be read, as far as the beginning tells
 */
public record FileLayout(FileKind kind, String separator, String charset, List<FileColumn> columns,
        List<String> missing, List<List<String>> sample, Optional<BrokenFile> broken) {

    /** Rows of the sample, at most. */
    public static final int SAMPLE = 8;

    public FileLayout {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        sample = sample.stream().map(List::copyOf).toList();
    }
}
