package fr.clepsydre.press;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.press.type.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses characters without a glyph: a blank box in a name is worse than a letter set aside. */
final class Glyphs {

    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * Looks at the values of a field; {@code RIGHT_TO_LEFT} with the first such character as {@code U+05D0}, for words
     * of Hebrew or Arabic would stand backwards, and {@code GLYPH_MISSING} with the character as {@code U+1F600}.
     */
    Glyphs check(String field, List<String> values) {
        for (String value : values) {
            Optional<String> backwards = Plain.rightToLeft(value);
            if (backwards.isPresent()) {
                refusals.add(Refusal.of("RIGHT_TO_LEFT", backwards.get()).at(field));
            } else if (!Plain.prints(value)) {
                Plain.unprintable(Stream.of(value))
                        .forEach(point -> refusals.add(Refusal.of("GLYPH_MISSING", point).at(field)));
            }
        }
        return this;
    }

    Glyphs check(String field, String value) {
        return check(field, List.of(value));
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
