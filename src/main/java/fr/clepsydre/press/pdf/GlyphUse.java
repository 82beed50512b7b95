package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Face;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Which characters of which faces a document shows. */
public final class GlyphUse {

    private final Map<Face, BitSet> characters = new EnumMap<>(Face.class);

    /** None yet. */
    public GlyphUse() {
        Arrays.stream(Face.values()).forEach(face -> characters.put(face, new BitSet()));
    }

    /** Adds the characters of this text. */
    public void add(Face face, String text) {
        BitSet used = of(face);
        for (int i = 0; i < text.length(); i++) {
            used.set(text.charAt(i));
        }
    }

    /** Adds what the other holds. */
    public GlyphUse addAll(GlyphUse other) {
        characters.forEach((face, used) -> used.or(other.of(face)));
        return this;
    }

    /** Whether all of the other is in this. */
    public boolean covers(GlyphUse other) {
        return characters.entrySet().stream().allMatch(entry -> {
            BitSet missing = (BitSet) other.of(entry.getKey()).clone();
            missing.andNot(entry.getValue());
            return missing.isEmpty();
        });
    }

    BitSet of(Face face) {
        return characters.getOrDefault(face, new BitSet());
    }
}
