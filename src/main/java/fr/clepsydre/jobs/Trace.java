package fr.clepsydre.jobs;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure for the log: kinds and places, without the messages, in which values of people could stand. */
final class Trace {

    private static final int CAUSES = 5;
    private static final int FRAMES = 12;

    private Trace() {
    }

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(CAUSES)
                .map(cause -> cause.getClass().getName() + Arrays.stream(cause.getStackTrace()).limit(FRAMES)
                        .map(frame -> "\n    at " + frame).collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
