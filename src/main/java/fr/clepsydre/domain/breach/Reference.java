package fr.clepsydre.domain.breach;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an incident, for example {@code INC-2021-0001}. It tells nothing about the case, so it may stand in
 * addresses, logs and file names.
 *
 * @param year   four digits
 * @param number from 1, counted within the year
 */
public record Reference(int year, int number) implements Comparable<Reference> {

    private static final Pattern WRITTEN = Pattern.compile("INC-(\\d{4})-(\\d{4,9})");

    public Reference {
        if (year < 1000 || year > 9999 || number < 1) {
            throw new IllegalArgumentException("not a reference: " + year + ", " + number);
        }
    }

    /** Reads {@link #toString()}; empty when it is not a reference. */
    public static Optional<Reference> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int number = Integer.parseInt(matcher.group(2));
        boolean possible = year >= 1000 && number >= 1;
        // INC-2021-00001 would be a second spelling of the same incident.
        return possible
                ? Optional.of(new Reference(year, number)).filter(reference -> reference.toString().equals(text))
                : Optional.empty();
    }

    @Override
    public int compareTo(Reference other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        String digits = String.valueOf(number);
        return "INC-" + year + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
