package fr.clepsydre.app;

import fr.clepsydre.app.comment.Discussions;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.comment.Discussion;
import fr.clepsydre.domain.notification.comment.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comments in memory. */
public final class MemoryDiscussions implements Discussions {

    private final Map<String, List<Remark>> remarks = new HashMap<>();

    @Override
    public Discussion of(Reference incident, String finess) {
        return new Discussion(remarks.getOrDefault(incident + finess, List.of()));
    }

    @Override
    public void add(Reference incident, String finess, List<Remark> more) {
        remarks.computeIfAbsent(incident + finess, key -> new ArrayList<>()).addAll(more);
    }
}
