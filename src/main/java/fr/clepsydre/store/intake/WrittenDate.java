package fr.clepsydre.store.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date as files write it: day first with slashes, hyphens or dots, or ISO 8601; a time after it is dropped. */
final class WrittenDate {

    /** Nobody in a file of this century was born before. */
    private static final int EARLIEST = 1850;

    private WrittenDate() {}

    /** Absent for a date that does not exist, such as 31 February, or that is written in another way. */
    static Optional<LocalDate> read(String text) {
        int first = digits(text, 0);
        int second = first + 1 + digits(text, first + 1);
        int third = second + 1 + digits(text, second + 1);
        if (second - first < 2 || third - second < 2) {
            return Optional.empty();
        }
        boolean dayFirst = first > 0 && first <= 2 && second - first <= 3 && third - second == 5
                && third == text.length() && isJoint(text.charAt(first)) && isJoint(text.charAt(second));
        if (dayFirst) {
            return date(number(text, second + 1, third), number(text, first + 1, second), number(text, 0, first));
        }
        boolean yearFirst = first == 4 && second == 7 && third == 10 && text.charAt(first) == '-'
                && text.charAt(second) == '-' && (third == text.length() || "T ".indexOf(text.charAt(third)) >= 0);
        return yearFirst
                ? date(number(text, 0, first), number(text, first + 1, second), number(text, second + 1, third))
                : Optional.empty();
    }

    /** How many digits stand there; more than a year has do not matter. */
    private static int digits(String text, int start) {
        int place = start;
        while (place < text.length() && place - start <= 4 && text.charAt(place) >= '0' && text.charAt(place) <= '9') {
            place++;
        }
        return Math.max(0, place - start);
    }

    private static boolean isJoint(char symbol) {
        return symbol == '/' || symbol == '.' || symbol == '-';
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return year < EARLIEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
