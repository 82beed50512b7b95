package fr.clepsydre.api;

import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Reference;
import java.util.UUID;

/** Names in addresses. One that cannot be right is answered as one that does not exist. */
final class Names {

    private static final int PAGE = 50;

    private Names() {
    }

    static Reference reference(String text) {
        return Reference.parse(text).orElseThrow(() -> Refused.notFound(text));
    }

    static String finess(String reference, String text) {
        return Finess.parse(text).value()
                .map(Finess::number)
                .filter(text::equals)
                .orElseThrow(() -> Refused.notFound(reference, text));
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Refused.notFound(text);
        }
    }

    /** Ends with 422 and PARAMETER_NOT_A_NUMBER. */
    static Slice.Window window(String page, String size) {
        int number = number("page", page, 1, 1);
        int rows = Math.min(Slice.Window.LARGEST, number("size", size, 1, PAGE));
        return new Slice.Window((int) Math.min(Integer.MAX_VALUE, (number - 1L) * rows), rows);
    }

    private static int number(String name, String text, int from, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < from) {
            throw Refused.because(Refusal.of("PARAMETER_NOT_A_NUMBER", name, from).at(name));
        }
        return Integer.parseInt(text);
    }
}
