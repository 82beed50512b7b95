package fr.clepsydre.domain.deadline;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times in the spellings that French and international forms bring. */
final class WrittenTime {

    private static final String TIME = "(?:T|,?\\s+(?:à\\s+)?)"
            + "(?<hour>\\d{1,2})\\s?[:hH](?:\\s?(?<minute>\\d{2}))?(?::(?<second>\\d{2})(?:\\.0+)?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})" + TIME);

    private WrittenTime() {}

    /** The local time, or nothing when the text is not one or names a day or an hour that is none. */
    static Optional<LocalDateTime> read(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        return read(YEAR_FIRST.matcher(plain)).or(() -> read(DAY_FIRST.matcher(plain)));
    }

    private static Optional<LocalDateTime> read(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(number(matcher, "year"), number(matcher, "month"),
                    number(matcher, "day"), number(matcher, "hour"), number(matcher, "minute"),
                    number(matcher, "second")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
