package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import java.util.List;

/** What comes next in a file of rows. */
sealed interface RowEvent {

    /**
     * One row.
     *
     * @param line        physical line at which it begins, from 1
     * @param strayQuotes indexes of the values in which a quote stood where none may
     * @param numbers     indexes of the values that a workbook holds as numbers, without the zeros in front of them
     */
    record Row(long line, List<String> values, List<Integer> strayQuotes, List<Integer> numbers) implements RowEvent {

        boolean isBlank() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    /** The end of the file. */
    record End() implements RowEvent {}

    /** The file cannot be read any further. */
    record Broken(BrokenFile reason) implements RowEvent {}
}
