package fr.clepsydre.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Says on the console where Clepsydre is and who may log in, once it really answers: the last lines of a start. */
@ApplicationScoped
public class Welcome {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Inject
    Instance<FirstLink> firstLink;

    void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
        var waiting = new Thread(this::announce, "clepsydre-welcome");
        waiting.setDaemon(true);
        waiting.start();
    }

    /** What to say at that address; the one-time link is made here, and only here. */
    List<String> lines(String address) {
        Optional<String> link = Settings.demo() || firstLink.isUnsatisfied()
                ? Optional.empty()
                : firstLink.get().under(address);
        return ConsoleText.ready(address, Settings.demo(), link);
    }

    private void announce() {
        try {
            var lines = answered() ? lines(address()) : ConsoleText.unanswered(address());
            System.out.println(String.join(System.lineSeparator(), lines));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answered() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (RunningServer.answers(RunningServer.port())) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return false;
    }

    private static String address() {
        return new SetAddress().root();
    }
}
