package fr.clepsydre.app.comment;

import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.comment.Discussion;
import fr.clepsydre.domain.notification.comment.Remark;
import java.util.List;

/** Port: what was said about the laboratories' notifications. */
public interface Discussions {

    /** All of a case; nothing for a case that does not exist. */
    Discussion of(Reference incident, String finess);

    /** Adds these; nothing is ever changed or taken out. */
    void add(Reference incident, String finess, List<Remark> remarks);
}
