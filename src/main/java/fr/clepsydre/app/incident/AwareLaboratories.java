package fr.clepsydre.app.incident;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Milestone;
import fr.clepsydre.domain.deadline.Awareness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds what an incident is to say against the cases of its laboratories: a clock that runs must not begin before the
 * breach. Package-private: {@link EditIncident} is the way in.
 */
@ApplicationScoped
class AwareLaboratories {

    private static final int NAMED = 5;
    private static final String START = Milestone.BREACH_START.question();

    @Inject
    private Involvements involvements;

    @Inject
    private Directory directory;

    /**
     * The same outcome, or a refusal with BREACH_START_AFTER_AWARENESS (start, earliest awareness, how many
     * laboratories, the first names) when the start of the breach changes to after the awareness of a laboratory.
     */
    Outcome<Incident> holdAgainst(Outcome<Incident> outcome) {
        if (!(outcome instanceof Outcome.Accepted<Incident> accepted) || !movesStart(accepted.changes())) {
            return outcome;
        }
        Incident after = accepted.value();
        List<Involvement> against = involvements.of(after.reference(), new Scope.Everything()).stream()
                .filter(involvement -> !involvement.conflicts(after.answers()).isEmpty())
                .toList();
        return against.isEmpty() ? outcome : Outcome.refused(refusal(after, against));
    }

    private static boolean movesStart(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.subject().equals(START));
    }

    private Refusal refusal(Incident after, List<Involvement> against) {
        Awareness earliest = against.stream().flatMap(involvement -> involvement.awareness().stream())
                .min(Comparator.comparing(Awareness::at)).orElseThrow();
        String start = after.timeline().moment(Milestone.BREACH_START).orElseThrow().canonical();
        return Refusal.of("BREACH_START_AFTER_AWARENESS", start, earliest.moment().canonical(), against.size(),
                names(against)).at(START);
    }

    private String names(List<Involvement> against) {
        List<String> first = against.stream().map(Involvement::finess).limit(NAMED).toList();
        return directory.findAll(first).stream()
                .map(laboratory -> laboratory.name() + " (" + laboratory.finess().number() + ")")
                .collect(Collectors.joining(", ", "", against.size() > NAMED ? "…" : ""));
    }
}
