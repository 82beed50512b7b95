package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import java.util.List;

/** What comes next in a file of separated values. */
sealed interface CsvEvent {

    /**
     * One row.
     *
     * @param line        physical line at which it begins, from 1
     * @param strayQuotes indexes of the values in which a quote stood where none may
     */
    record Row(long line, List<String> values, List<Integer> strayQuotes) implements CsvEvent {

        boolean isBlank() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    /** The end of the file. */
    record End() implements CsvEvent {}

    /** The file cannot be read any further. */
    record Broken(BrokenFile reason) implements CsvEvent {}
}
