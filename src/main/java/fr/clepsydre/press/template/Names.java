package fr.clepsydre.press.template;

import java.util.Arrays;
import java.util.Locale;

/** How constants are written in templates. */
public final class Names {

    private Names() {
    }

    /** The constant that is written so. */
    public static <E extends Enum<E>> E of(E[] constants, String name) {
        return Arrays.stream(constants).filter(constant -> inTemplate(constant).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** {@code PERSON_NAME} is written {@code personName}. */
    public static String inTemplate(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }
}
