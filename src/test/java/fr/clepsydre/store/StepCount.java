package fr.clepsydre.store;

import fr.clepsydre.app.Background;
import java.util.function.Supplier;

/** Steps that are told on the standard output, one line each before it begins. */
public record StepCount(Background.Steps steps) implements Background.Steps {

    @Override
    public <T> T step(Supplier<T> step) {
        System.out.println("step");
        return steps.step(step);
    }

    @Override
    public boolean stopping() {
        return steps.stopping();
    }
}
