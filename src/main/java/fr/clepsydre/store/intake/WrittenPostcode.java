package fr.clepsydre.store.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A French postcode as files write it: "35 000" and "F-35000" are 35000; anything else stays as it is. */
final class WrittenPostcode {

    private static final int LENGTH = 5;
    private static final Pattern FRENCH = Pattern.compile("(?:[Ff][Rr]? ?-? ?)?([0-9]{2}) ?([0-9]{3})");

    private WrittenPostcode() {}

    static String read(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        Matcher french = FRENCH.matcher(text);
        return french.matches() ? french.group(1) + french.group(2) : text;
    }
}
