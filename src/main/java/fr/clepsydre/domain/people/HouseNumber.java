package fr.clepsydre.domain.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number at the beginning of a street, as NF Z10-011 writes it: "12bis" is 12 BIS. */
final class HouseNumber {

    private static final Pattern BEGINNING = Pattern.compile("([0-9]+) ?(BIS|TER|QUATER)?( .*)");

    private HouseNumber() {}

    /** The line with its number and the word after it apart; a line that begins otherwise stays as it is. */
    static String apart(String line) {
        Matcher number = BEGINNING.matcher(line);
        if (!number.matches()) {
            return line;
        }
        String repeated = number.group(2) == null ? "" : " " + number.group(2);
        return number.group(1) + repeated + number.group(3);
    }
}
