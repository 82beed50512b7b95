package fr.clepsydre.domain.deadline;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.util.Locale;

/** The event from which a rule counts. */
public sealed interface Anchor {

    /** The laboratory's own awareness (art. 33(1)). */
    record AtAwareness() implements Anchor {}

    /** The processor's (art. 33(2)). */
    record AtProcessorAwareness() implements Anchor {}

    /** The instant at which the step of another rule was done; it has not begun before. */
    record EndOf(String rule) implements Anchor {}

    /** As it is written in the file: {@code awareness}, {@code processor awareness}, {@code end of GDPR_33_1}. */
    default String canonical() {
        if (this instanceof EndOf end) {
            return "end of " + end.rule();
        }
        return this instanceof AtAwareness ? "awareness" : "processor awareness";
    }

    /** Reads {@link #canonical()}. Refuses with ANCHOR_UNKNOWN. */
    static Outcome<Anchor> parse(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return switch (plain.toLowerCase(Locale.ROOT)) {
            case "awareness" -> Outcome.accepted(new AtAwareness());
            case "processor awareness" -> Outcome.accepted(new AtProcessorAwareness());
            default -> plain.matches("(?i)end of [A-Z][A-Z0-9_]*")
                    ? Outcome.accepted(new EndOf(plain.substring("end of ".length())))
                    : Outcome.refused(Refusal.of("ANCHOR_UNKNOWN", text));
        };
    }
}
