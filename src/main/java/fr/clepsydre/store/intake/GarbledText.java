package fr.clepsydre.store.intake;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Text that was UTF-8 and was read as Windows-1252, in the file or before it was written: "Ã" or "Â" and then a sign
 * that follows neither in any word. A name like that must not get onto a letter unseen.
 */
final class GarbledText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_FOLLOWING = 0x80;
    private static final int LAST_FOLLOWING = 0xBF;

    private GarbledText() {}

    static boolean isOne(String text) {
        return isAfter('Ã', text) || isAfter('Â', text) || text.indexOf(REPLACEMENT) >= 0;
    }

    private static boolean isAfter(char first, String text) {
        int place = text.indexOf(first);
        while (place >= 0 && place + 1 < text.length()) {
            if (isFollowing(text.charAt(place + 1))) {
                return true;
            }
            place = text.indexOf(first, place + 1);
        }
        return false;
    }

    /** Whether it is a second byte of UTF-8, as Windows-1252 shows it. */
    private static boolean isFollowing(char symbol) {
        CharsetEncoder encoder = WINDOWS.newEncoder();
        if (symbol < FIRST_FOLLOWING || !encoder.canEncode(symbol)) {
            return symbol >= FIRST_FOLLOWING && symbol <= LAST_FOLLOWING;
        }
        int written = String.valueOf(symbol).getBytes(WINDOWS)[0] & 0xFF;
        return written >= FIRST_FOLLOWING && written <= LAST_FOLLOWING;
    }
}
