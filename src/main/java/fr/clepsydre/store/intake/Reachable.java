package fr.clepsydre.store.intake;

import java.util.regex.Pattern;

/** Whether a text looks like something that reaches somebody; whether it does is for the sender to find out. */
final class Reachable {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}0-9!#$%&'*+/=?^_`{|}~.\\-]{1,64}"
            + "@(?:[\\p{L}0-9](?:[\\p{L}0-9\\-]{0,61}[\\p{L}0-9])?\\.)+\\p{L}{2,24}");
    private static final int FRENCH_LENGTH = 10;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern PHONE = Pattern.compile("0[1-9][0-9]{8}|(?:\\+|00)[1-9][0-9]{6,14}");
    private static final Pattern JOINTS = Pattern.compile("[\\s.\\-/()\\u00a0\\u202f]");

    private Reachable() {}

    static boolean byEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches() && !text.contains("..");
    }

    /** Ten French digits, or an international number of at most fifteen. */
    static boolean byPhone(String text) {
        return isTenDigits(text) || PHONE.matcher(JOINTS.matcher(text).replaceAll("")).matches();
    }

    /** As nearly all are written; a file has half a million of them. */
    private static boolean isTenDigits(String text) {
        return text.length() == FRENCH_LENGTH && text.charAt(0) == '0' && text.charAt(1) != '0'
                && text.chars().allMatch(symbol -> symbol >= '0' && symbol <= '9');
    }
}
