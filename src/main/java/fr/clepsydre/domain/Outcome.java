package fr.clepsydre.domain;

import java.util.List;
import java.util.function.Function;

/**
 * What became of a request: done, with the facts for the history, or refused, with every reason.
 *
 * @param <T> what the request is about
 */
public sealed interface Outcome<T> {

    /** Every reason against; empty exactly when the request was accepted. */
    List<Refusal> refusals();

    /** The same outcome about something else, of which this is a part. */
    default <R> Outcome<R> map(Function<T, R> whole) {
        return this instanceof Accepted<T> accepted
                ? new Accepted<>(whole.apply(accepted.value()), accepted.changes())
                : new Refused<>(refusals());
    }

    /**
     * It was done.
     *
     * @param value   the new state
     * @param changes what changed, in order; empty when the request asked for what already was
     */
    record Accepted<T>(T value, List<Change> changes) implements Outcome<T> {

        public Accepted {
            changes = List.copyOf(changes);
        }

        @Override
        public List<Refusal> refusals() {
            return List.of();
        }
    }

    /**
     * Nothing was done.
     *
     * @param refusals at least one
     */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {

        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Outcome<T> accepted(T value, Change... changes) {
        return new Accepted<>(value, List.of(changes));
    }

    static <T> Outcome<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }
}
