package fr.clepsydre.store.people;

import fr.clepsydre.app.people.LaboratoryShare;
import fr.clepsydre.app.people.People;
import java.util.HashMap;
import java.util.Map;

/** Counts by laboratory what becomes of rows. */
final class ShareCount {

    private static final LaboratoryShare ADDED = new LaboratoryShare(1, 0);
    private static final LaboratoryShare KNOWN = new LaboratoryShare(0, 1);

    private final Map<String, LaboratoryShare> shares = new HashMap<>();

    void add(String finess, boolean added) {
        shares.merge(finess, added ? ADDED : KNOWN, LaboratoryShare::plus);
    }

    People.Kept kept() {
        return new People.Kept(shares);
    }
}
