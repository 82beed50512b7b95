package fr.clepsydre.store;

import fr.clepsydre.app.Background;
import java.util.function.Supplier;

/** Steps between two of which somebody else does something. */
public final class MeddledSteps implements Background.Steps {

    private final Background.Steps steps;
    private final Runnable deed;
    private int left;

    /** @param before how many steps come before the deed */
    public MeddledSteps(Background.Steps steps, int before, Runnable deed) {
        this.steps = steps;
        this.left = before;
        this.deed = deed;
    }

    @Override
    public <T> T step(Supplier<T> step) {
        if (left-- == 0) {
            deed.run();
        }
        return steps.step(step);
    }

    @Override
    public boolean stopping() {
        return steps.stopping();
    }
}
