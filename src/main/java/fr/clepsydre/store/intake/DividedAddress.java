package fr.clepsydre.store.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address in one line, taken apart at its last five digits: "51 AV X 01000 BOURG EN BRESSE". */
record DividedAddress(String street, String postcode, String town) {

    private static final Pattern DIVIDED = Pattern.compile("(.*?)[\\s,]*\\b([0-9]{5})[\\s,]+([^0-9\\s].*)");

    /** The whole line as the street if it holds no postcode that a town follows. */
    static DividedAddress of(String line) {
        Matcher divided = DIVIDED.matcher(line);
        return divided.matches()
                ? new DividedAddress(divided.group(1).strip(), divided.group(2), divided.group(3).strip())
                : new DividedAddress(line, "", "");
    }
}
