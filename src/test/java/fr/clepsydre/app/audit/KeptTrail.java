package fr.clepsydre.app.audit;

import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.audit.Anchor;
import fr.clepsydre.domain.audit.AuditKey;
import fr.clepsydre.domain.audit.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is noted, in memory. */
public final class KeptTrail implements AuditTrail {

    private final List<Note> notes = new ArrayList<>();
    private final List<Note> apart = new ArrayList<>();

    public List<Note> notes() {
        return notes;
    }

    public List<Note> apart() {
        return apart;
    }

    @Override
    public void note(Note note) {
        notes.add(note);
    }

    @Override
    public void noteApart(Note note) {
        apart.add(note);
    }

    @Override
    public boolean isNoted() {
        return !notes.isEmpty();
    }

    @Override
    public Optional<Anchor> head() {
        return Optional.empty();
    }

    @Override
    public void each(Consumer<Entry> reader) {
        // None is made here.
    }

    @Override
    public Slice<Entry> list(AuditFilter filter, Slice.Window window) {
        return new Slice<>(List.of(), 0);
    }

    @Override
    public AuditKey key() {
        return new AuditKey(new byte[AuditKey.LENGTH]);
    }

    @Override
    public String wrappedKey() {
        return "";
    }
}
