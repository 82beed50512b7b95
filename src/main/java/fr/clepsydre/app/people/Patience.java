package fr.clepsydre.app.people;

import fr.clepsydre.app.Background;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** Does a step again and again while the database is away, with growing pauses; what else goes wrong is passed on. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** Classes of SQLSTATE: no connection, no resources, stopped by an operator, H2's own (closed, file lost). */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "90");

    private final Background.Steps steps;
    private final Duration first;

    /** @param first pause, doubled each time up to 20 s */
    Patience(Background.Steps steps, Duration first) {
        this.steps = steps;
        this.first = first;
    }

    <T> T step(Supplier<T> step) {
        Duration pause = first;
        while (true) {
            try {
                return steps.step(step);
            } catch (RuntimeException failure) {
                if (!isAway(failure) || steps.stopping()) {
                    throw failure;
                }
                sleep(pause, failure);
                pause = pause.compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : pause;
            }
        }
    }

    private static void sleep(Duration pause, RuntimeException failure) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException sql && (sql.getSQLState() == null
                            || sql.getSQLState().length() > 1 && AWAY.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }
}
