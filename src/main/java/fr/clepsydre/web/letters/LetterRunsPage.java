package fr.clepsydre.web.letters;

import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.ReadLetters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every run of letters, the newest first. */
@Named
@RequestScoped
public class LetterRunsPage {

    @Inject
    private ReadLetters letters;

    private @Nullable List<LetterRun> runs;

    public List<LetterRun> getRuns() {
        if (runs == null) {
            runs = letters.overview();
        }
        return runs;
    }

    /** Whether a run is not over, so that the page looks again. */
    public boolean isActive() {
        return getRuns().stream().anyMatch(run -> !run.state().isOver());
    }
}
