package fr.clepsydre.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Background work that waits until the test lets it run, in the test's own thread. */
public final class LaterWork implements Background {

    private final Deque<Work> waiting = new ArrayDeque<>();

    @Override
    public void start(Work work) {
        waiting.add(work);
    }

    /** Runs all that waits, as the job loop does: a failure is recorded by the work. */
    public void run(Steps steps) {
        while (!waiting.isEmpty()) {
            Work work = waiting.remove();
            try {
                work.run(steps);
            } catch (RuntimeException failure) {
                steps.doStep(work::failed);
            }
        }
    }

    /** Forgets all that waits, as a kill does. */
    public void kill() {
        waiting.clear();
    }

    /** Steps without any transaction. */
    public static final class Plain implements Steps {

        @Override
        public <T> T step(Supplier<T> step) {
            return step.get();
        }

        @Override
        public boolean stopping() {
            return false;
        }
    }
}
