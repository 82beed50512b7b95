package fr.clepsydre.app.register;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/**
 * Text of a cell of the CNIL's open data: on one line, without the sign that parts cells, in Windows-1252. What that
 * does not hold loses its accents ("ő" becomes "o"), a space of another width becomes a no-break space, and what is
 * left becomes "?".
 */
final class CnilText {

    private static final String SPACES = "\\p{Zs}";

    private CnilText() {
    }

    static String cell(String text) {
        String flat = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}+", " ")
                .replace(';', ',').strip();
        CharsetEncoder encoder = CnilOpenData.CHARSET.newEncoder();
        StringBuilder cell = new StringBuilder();
        flat.codePoints().forEach(point -> cell.append(fit(Character.toString(point), encoder)));
        return Csv.disarmed(cell.toString());
    }

    private static String fit(String character, CharsetEncoder encoder) {
        if (encoder.canEncode(character)) {
            return character;
        }
        if (character.matches(SPACES)) {
            return "\u00a0";
        }
        String bare = Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return !bare.isEmpty() && encoder.canEncode(bare) ? bare : "?";
    }
}
