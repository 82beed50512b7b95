package fr.clepsydre.app;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Several changes of one thing, one after the other, all or none. Refusals are gathered, so that all are told at once.
 *
 * @param <T> what is changed
 */
public final class Amending<T> {

    private final List<Change> changes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private T state;

    public Amending(T state) {
        this.state = state;
    }

    /** The next change; a refused one leaves the state as it was. */
    public void take(Function<T, Outcome<T>> step) {
        Outcome<T> outcome = step.apply(state);
        refusals.addAll(outcome.refusals());
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            state = accepted.value();
            changes.addAll(accepted.changes());
        }
    }

    /** The last state with every change, or every refusal. */
    public Outcome<T> end() {
        return refusals.isEmpty() ? new Outcome.Accepted<>(state, changes) : new Outcome.Refused<>(refusals);
    }
}
