package fr.clepsydre.domain.severity;

import fr.clepsydre.domain.severity.Decision.Choice;
import fr.clepsydre.domain.severity.Decision.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every decision that was ever made on the risk of a case, the oldest first. Nothing is taken out; the latest on each
 * subject counts.
 */
public record Decisions(List<Taken> all) {

    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    /** A decision and who took it. */
    public record Taken(Decision decision, Decider by) {}

    public Decisions {
        all = List.copyOf(all);
    }

    /** The one that counts; empty when nobody has decided on that. */
    public Optional<Taken> latest(Subject subject) {
        return all.stream().filter(taken -> taken.decision().subject() == subject)
                .reduce((older, newer) -> newer);
    }

    /** Whether the one that counts is that choice. */
    public boolean says(Subject subject, Choice choice) {
        return latest(subject).filter(taken -> taken.decision().choice() == choice).isPresent();
    }

    /** Whether somebody has decided yes or no. */
    public boolean isTaken(Subject subject) {
        return says(subject, Choice.YES) || says(subject, Choice.NO);
    }

    /** Whether nothing is left to decide: where a risk is unlikely, it is not high either. */
    public boolean isComplete() {
        return says(Subject.NOTIFY, Choice.NO) || isTaken(Subject.NOTIFY) && isTaken(Subject.TELL);
    }

    /** Those that count no more, the newest first. */
    public List<Taken> earlier() {
        List<Taken> earlier = new ArrayList<>();
        for (Taken taken : all) {
            if (latest(taken.decision().subject()).filter(latest -> latest != taken).isPresent()) {
                earlier.add(0, taken);
            }
        }
        return earlier;
    }

    /** These and one more. */
    public Decisions with(Decision decision, Decider by) {
        List<Taken> next = new ArrayList<>(all);
        next.add(new Taken(decision, by));
        return new Decisions(next);
    }
}
