package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.web.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How fast a run goes, in words. */
@Named
@RequestScoped
public class RunSpeed {

    @Inject
    private Phrases phrases;
    @Inject
    private Clock clock;

    /** Letters a second and the time left; empty as long as nothing can be said. Pauses count as time. */
    public String left(LetterRun run) {
        Instant begun = run.startedAt().orElse(clock.instant());
        double seconds = Duration.between(begun, clock.instant()).toMillis() / 1000.0;
        long printed = run.reached().letters();
        if (run.state() != WorkState.RUNNING || printed == 0 || seconds <= 0) {
            return "";
        }
        double speed = printed / seconds;
        long left = Math.round(Math.ceil((run.reached().total() - run.reached().processed()) / speed));
        return phrases.text("letters.speed", Math.round(speed), left / 60, left % 60);
    }
}
