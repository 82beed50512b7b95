package fr.clepsydre.store.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Time by the clock, and of the processors on which this Java ran: where others are at work on the machine, the second
 * is what can be compared. What a database server of its own does is not in it.
 *
 * @param clock      nanoseconds
 * @param processors nanoseconds, of all of them together
 */
record Stopwatch(long clock, long processors) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Stopwatch now() {
        return new Stopwatch(System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    /** From this one until now. */
    Stopwatch taken() {
        Stopwatch now = now();
        return new Stopwatch(now.clock - clock, now.processors - processors);
    }

    double seconds() {
        return clock / 1e9;
    }

    double processorSeconds() {
        return processors / 1e9;
    }
}
