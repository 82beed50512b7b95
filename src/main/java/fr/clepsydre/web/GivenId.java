package fr.clepsydre.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id that a button names, as a browser sends it. */
public final class GivenId {

    private static final UUID OF_NOTHING = new UUID(0, 0);

    private GivenId() {
    }

    /** That id; one that nothing has, where the text is none: only a forged request sends such. */
    public static UUID read(@Nullable String text) {
        try {
            return text == null ? OF_NOTHING : UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            return OF_NOTHING;
        }
    }
}
