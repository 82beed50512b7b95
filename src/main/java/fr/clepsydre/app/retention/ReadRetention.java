package fr.clepsydre.app.retention;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody looks at what is to be erased when, and at what would go. */
@UseCase(Permission.SEE_RETENTION)
@ApplicationScoped
public class ReadRetention {

    @Inject
    private Retention retention;
    @Inject
    private RetentionRules rules;
    @Inject
    private Clock clock;

    /**
     * An incident whose people are kept, or were.
     *
     * @param due the first day of erasure
     * @param now whether it has come
     */
    public record Due(Retention.Row row, LocalDate due, boolean now) {
    }

    /** The one that is due first comes first. */
    public List<Due> all() {
        return retention.all().stream().map(this::due).toList();
    }

    public Optional<Due> find(Reference incident) {
        return retention.find(incident).map(this::due);
    }

    private Due due(Retention.Row row) {
        LocalDate due = rules.due(row.lastLetter(), row.recordedAt());
        return new Due(row, due, !due.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /** What would go, by kind. */
    public Map<String, Long> counts(Reference incident) {
        return retention.counts(incident);
    }

    public List<Retention.Hold> holds(Reference incident) {
        return retention.holds(incident);
    }
}
