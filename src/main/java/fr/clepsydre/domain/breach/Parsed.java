package fr.clepsydre.domain.breach;

import java.util.Optional;
import java.util.function.Function;

/**
 * What reading a piece of text as an identifier gave: the identifier, or the code of the reason why it is none.
 *
 * @param <T> the identifier
 */
public sealed interface Parsed<T> {

    /** The text is a well-formed identifier. */
    record Accepted<T>(T identifier) implements Parsed<T> {}

    /** The text is not; {@code fault} says why, never with the text itself. */
    record Refused<T>(IdentifierFault fault) implements Parsed<T> {}

    /** The identifier, if the text was one. */
    default Optional<T> value() {
        return this instanceof Accepted<T> accepted ? Optional.of(accepted.identifier()) : Optional.empty();
    }

    /** The reason of the refusal, if it was refused. */
    default Optional<IdentifierFault> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.fault()) : Optional.empty();
    }

    /** Wraps an accepted text in its type, or hands the refusal on. */
    static <T> Parsed<T> of(String text, Optional<IdentifierFault> fault, Function<String, T> type) {
        if (fault.isPresent()) {
            return new Refused<>(fault.get());
        }
        return new Accepted<>(type.apply(text));
    }
}
