package fr.clepsydre.store.letter;

import fr.clepsydre.app.Background;
import java.util.function.Supplier;

/** Steps that go down after some of them, as a server does that is stopped. */
final class HaltedSteps implements Background.Steps {

    private final Background.Steps steps;
    private int left;

    HaltedSteps(Background.Steps steps, int left) {
        this.steps = steps;
        this.left = left;
    }

    @Override
    public <T> T step(Supplier<T> step) {
        left--;
        return steps.step(step);
    }

    @Override
    public boolean stopping() {
        return left <= 0;
    }
}
