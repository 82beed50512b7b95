package fr.clepsydre.app;

import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Rule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One incident and its laboratories, in memory. */
public final class MemoryCases {

    private Incident incident;
    private final Map<String, Laboratory> laboratories = new TreeMap<>();
    private final Map<String, Involvement> involvements = new TreeMap<>();

    public MemoryCases(Incident incident) {
        this.incident = incident;
    }

    public void involve(Laboratory laboratory, Involvement involvement) {
        laboratories.put(involvement.finess(), laboratory);
        involvements.put(involvement.finess(), involvement);
    }

    public void change(Incident after) {
        incident = after;
    }

    /** The three ports. */
    public List<Object> ports() {
        return List.of(new MemoryIncidents(), new MemoryInvolvements(), new MemoryDirectory());
    }

    private final class MemoryIncidents implements Incidents {

        @Override
        public Reference next(int year) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Incident added, Account by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Incident> find(Reference reference, Scope scope) {
            boolean seen = involvements.keySet().stream().anyMatch(scope::includes);
            return Optional.of(incident).filter(it -> it.reference().equals(reference) && seen);
        }

        @Override
        public Optional<Incident> findForChange(Reference reference) {
            return Optional.of(incident).filter(it -> it.reference().equals(reference));
        }

        @Override
        public void save(Incident before, Incident after, Account by, Instant now) {
            incident = after;
        }

        @Override
        public Slice<Row> list(String text, Scope scope, Slice.Window window, Instant now) {
            throw new UnsupportedOperationException();
        }
    }

    private final class MemoryInvolvements implements Involvements {

        @Override
        public Set<String> finess(Reference reference) {
            return involvements.keySet();
        }

        @Override
        public List<Involvement> of(Reference reference, Scope scope) {
            return involvements.values().stream().filter(it -> scope.includes(it.finess())).toList();
        }

        @Override
        public Optional<Involvement> find(Reference reference, String finess, Scope scope) {
            return of(reference, scope).stream()
                    .filter(it -> it.finess().equals(finess) && it.incident().equals(reference)).findFirst();
        }

        @Override
        public Optional<Involvement> findForChange(Reference reference, String finess, Scope scope) {
            return find(reference, finess, scope);
        }

        @Override
        public void add(Involvement involvement) {
            involvements.put(involvement.finess(), involvement);
        }

        @Override
        public void save(Involvement before, Involvement after, Rule rule, Account by, Instant now) {
            involvements.put(after.finess(), after);
        }
    }

    private final class MemoryDirectory implements Directory {

        @Override
        public Optional<Laboratory> find(String finess) {
            return Optional.ofNullable(laboratories.get(finess));
        }

        @Override
        public List<Laboratory> findAll(Collection<String> finess) {
            return finess.stream().flatMap(number -> find(number).stream()).toList();
        }

        @Override
        public Saved save(Laboratory laboratory) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Slice<Laboratory> search(String text, String department, Slice.Window window) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> departments() {
            throw new UnsupportedOperationException();
        }
    }
}
