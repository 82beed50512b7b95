package fr.clepsydre.press;

import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.press.pdf.Fonts;
import fr.clepsydre.press.pdf.GlyphUse;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Row;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All letters of a run with the same flags and the same leaked categories: what they share is laid out already.
 *
 * @param side beside the address window: letterhead, then what the template says before its first heading
 * @param body below
 */
final class LetterPlan {

    /** What letters must share to share a plan. */
    record Key(Look look, Set<LetterFlag> flags, List<String> leaked) {

        static Key of(Look look, Letter letter) {
            return new Key(look, letter.flags(), letter.leaked());
        }
    }

    /** What most French names, addresses and references are made of. */
    private static final String COMMON = common();

    private final List<Stretch> side;
    private final List<Stretch> body;
    private @Nullable GlyphUse use;
    private @Nullable Fonts fonts;

    LetterPlan(List<Stretch> side, List<Stretch> body) {
        this.side = List.copyOf(side);
        this.body = List.copyOf(body);
    }

    List<Stretch> side() {
        return side;
    }

    List<Stretch> body() {
        return body;
    }

    /**
     * The fonts for a letter by itself. One subset serves all letters of the plan that need nothing rare, and a letter
     * that does has its own: never what earlier letters needed, or the bytes would depend on them.
     */
    Fonts fonts(GlyphUse wanted) {
        GlyphUse shared = use == null ? ownUse() : use;
        use = shared;
        if (!shared.covers(wanted)) {
            return new Fonts(new GlyphUse().addAll(shared).addAll(wanted));
        }
        Fonts ready = fonts == null ? new Fonts(shared) : fonts;
        fonts = ready;
        return ready;
    }

    private GlyphUse ownUse() {
        GlyphUse own = new GlyphUse();
        own.add(Face.REGULAR, COMMON);
        for (List<Stretch> stretches : List.of(side, body)) {
            for (Stretch stretch : stretches) {
                if (stretch instanceof Stretch.Fixed fixed) {
                    fixed.laid().rows().forEach(row -> add(own, row));
                }
            }
        }
        return own;
    }

    private static void add(GlyphUse own, Row row) {
        row.texts().forEach(text -> own.add(text.style().face(), text.text()));
    }

    private static String common() {
        StringBuilder characters = new StringBuilder("\u0152\u0153\u0178\u2019");
        for (char c = ' '; c <= '\u00FF'; c++) {
            if (Face.REGULAR.glyph(c) != 0) {
                characters.append(c);
            }
        }
        return characters.toString();
    }
}
