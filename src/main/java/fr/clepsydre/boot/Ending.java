package fr.clepsydre.boot;

import java.time.Duration;

/**
 * Ends a server that cannot work, with words and an exit code: the container would stay up without an application,
 * and whoever watches the process would take it for well.
 */
final class Ending {

    /** Something in the configuration is wrong: EX_CONFIG of sysexits.h. */
    static final int CONFIGURATION = 78;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Ending() {
    }

    /** Says why on the console and ends the process soon; does nothing in a server that is not ours alone. */
    static void because(String why) {
        if (!RunningServer.isMicro()) {
            return;
        }
        System.err.println(ConsoleText.refused(why));
        // Not in this thread: the container deploys in it, and waits at its end for what it deploys.
        begin("clepsydre-end", () -> System.exit(CONFIGURATION));
        begin("clepsydre-halt", Ending::haltLater);
    }

    /** A start that failed halfway may not be able to end in order. */
    private static void haltLater() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(CONFIGURATION);
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
