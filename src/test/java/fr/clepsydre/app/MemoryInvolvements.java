package fr.clepsydre.app;

import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The laboratories' cases in memory. */
final class MemoryInvolvements implements Involvements {

    private final MemoryCases cases;

    MemoryInvolvements(MemoryCases cases) {
        this.cases = cases;
    }

    private Map<String, Involvement> all(Reference incident) {
        var recorded = cases.incidents.get(incident);
        return recorded == null ? Map.of() : recorded.involvements;
    }

    @Override
    public Set<String> finess(Reference incident) {
        return Set.copyOf(all(incident).keySet());
    }

    @Override
    public List<Involvement> of(Reference incident, Scope scope) {
        return all(incident).values().stream().filter(it -> scope.includes(it.finess()))
                .sorted(Comparator.comparing(this::name).thenComparing(Involvement::finess)).toList();
    }

    private String name(Involvement involvement) {
        return Optional.ofNullable(cases.directory.get(involvement.finess())).map(Laboratory::name).orElse("");
    }

    @Override
    public Optional<Involvement> find(Reference incident, String finess, Scope scope) {
        return Optional.ofNullable(all(incident).get(finess)).filter(it -> scope.includes(finess));
    }

    @Override
    public Optional<Involvement> findForChange(Reference incident, String finess, Scope scope) {
        return find(incident, finess, scope);
    }

    @Override
    public void add(Involvement involvement, Duties duties) {
        if (all(involvement.incident()).putIfAbsent(involvement.finess(), involvement) != null) {
            throw new IllegalStateException("twice: " + involvement.finess());
        }
    }

    @Override
    public void save(Involvement before, Involvement after, Duties duties, Account by, Instant now) {
        all(after.incident()).replace(after.finess(), after);
    }

    @Override
    public void renew(Involvement involvement, Duties duties, Instant now) {
        // Nothing is repeated here.
    }

    @Override
    public Set<Reference> withoutDuties() {
        return Set.of();
    }
}
