package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;

/** Stands in until people are stored; whoever brings the real store deletes this file. */
@ApplicationScoped
class NoPeopleYet implements People {

    @Override
    public Kept keep(Reference incident, List<Row> rows) {
        throw new IllegalStateException("people are not stored yet");
    }

    @Override
    public PeopleCounts counts(Reference incident, String finess) {
        return PeopleCounts.NONE;
    }

    @Override
    public void each(Reference incident, String finess, Consumer<Stored> person) {
        throw new IllegalStateException("people are not stored yet");
    }
}
