package fr.clepsydre.app;

import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Incidents, their laboratories and their history, in memory: behaves as the database does, without its locks. */
public final class MemoryCases {

    final Map<Reference, Recorded> incidents = new TreeMap<>();
    final Map<String, Laboratory> directory = new TreeMap<>();
    private final MemoryHistory history = new MemoryHistory(this);

    /** One incident, by whom it was recorded, and the cases of its laboratories by FINESS number. */
    static final class Recorded {

        Incident incident;
        final String by;
        final Map<String, Involvement> involvements = new TreeMap<>();

        Recorded(Incident incident, String by) {
            this.incident = incident;
            this.by = by;
        }
    }

    /** No incident, no laboratory. */
    public MemoryCases() {
    }

    public MemoryCases(Incident incident) {
        change(incident);
    }

    /** Into the directory alone. */
    public void know(Laboratory laboratory) {
        directory.put(laboratory.finess().number(), laboratory);
    }

    /** Into the directory and into its incident. */
    public void involve(Laboratory laboratory, Involvement involvement) {
        know(laboratory);
        incidents.get(involvement.incident()).involvements.put(involvement.finess(), involvement);
    }

    /** Puts that state in place of the one before, if there was one. */
    public void change(Incident after) {
        incidents.computeIfAbsent(after.reference(), reference -> new Recorded(after, "")).incident = after;
    }

    /** The four ports. */
    public List<Object> ports() {
        return List.of(new MemoryIncidents(this), new MemoryInvolvements(this), new MemoryDirectory(directory), history);
    }

    public CaseHistory history() {
        return history;
    }
}
