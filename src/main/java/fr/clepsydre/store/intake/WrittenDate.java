package fr.clepsydre.store.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as files write it: day first with slashes, hyphens or dots, or ISO 8601; a time after it is dropped. */
final class WrittenDate {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.\\-]([0-9]{1,2})[/.\\-]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?");
    /** Nobody in a file of this century was born before. */
    private static final int EARLIEST = 1850;

    private WrittenDate() {}

    /** Absent for a date that does not exist, such as 31 February, or that is written in another way. */
    static Optional<LocalDate> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < EARLIEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
