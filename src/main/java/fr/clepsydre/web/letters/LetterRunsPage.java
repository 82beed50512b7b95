package fr.clepsydre.web.letters;

import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.ReadLetters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every run of letters, the newest first. */
@Named
@RequestScoped
public class LetterRunsPage {

    @Inject
    private ReadLetters letters;
    @Inject
    private HttpServletRequest request;

    private @Nullable List<LetterRun> runs;

    /** Those of the incident that was asked for, or all. */
    public List<LetterRun> getRuns() {
        String asked = getIncident();
        return all().stream().filter(run -> asked.isEmpty() || run.of().incident().toString().equals(asked)).toList();
    }

    /** The incidents that have runs. */
    public List<String> getIncidents() {
        return all().stream().map(run -> run.of().incident().toString()).distinct().sorted().toList();
    }

    /** The one that was asked for; empty for all. */
    public String getIncident() {
        return Optional.ofNullable(request.getParameter("incident")).filter(getIncidents()::contains).orElse("");
    }

    private List<LetterRun> all() {
        List<LetterRun> known = runs;
        if (known == null) {
            known = letters.overview();
            runs = known;
        }
        return known;
    }

    /** Whether a run goes on by itself, so that the page looks again. */
    public boolean isActive() {
        return getRuns().stream().anyMatch(run -> !run.state().isOver() && !run.awaitsApproval());
    }
}
