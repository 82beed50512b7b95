package fr.clepsydre.app.audit;

import fr.clepsydre.domain.audit.Anchor;
import java.util.List;

/** Port: where the head of the trail is kept outside the database. */
public interface Anchors {

    /** Puts it wherever the operator wants; a place that fails is told in the log and on the page, and holds nothing up. */
    void put(Anchor anchor);

    /** All that the file holds, the oldest first. */
    List<Anchor> all();

    /** How it stands with that, for whoever looks after it. */
    State state();

    /**
     * The place of the anchors.
     *
     * @param beside whether the file lies in the data folder, where whoever can change the database can change it too
     * @param broken whether the last one could not be put somewhere
     */
    record State(String file, boolean beside, boolean syslog, boolean broken) {
    }
}
