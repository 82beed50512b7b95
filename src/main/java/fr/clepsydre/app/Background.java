package fr.clepsydre.app;

import java.util.function.Supplier;

/** Port: work that goes on after the request that ordered it was answered. */
public interface Background {

    /** Begins the work soon: once the present transaction is committed, never if it is rolled back. */
    void start(Work work);

    /** A piece of work. It must leave nothing half done: whatever it writes, it writes in steps. */
    interface Work {

        /** Does it, in a thread of its own, outside of any transaction. */
        void run(Steps steps);

        /** Records that it ended by a bug or an outage; called in a transaction. The log has the rest. */
        void failed();
    }

    /** Cuts work into transactions. */
    interface Steps {

        /** One step: all of it or nothing. */
        <T> T step(Supplier<T> step);

        /** As {@link #step}, for what answers nothing. */
        default void doStep(Runnable step) {
            step(() -> {
                step.run();
                return true;
            });
        }

        /** Whether the server is going down: the work should return, to be taken up at the next start. */
        boolean stopping();
    }
}
