package fr.clepsydre.app.keys;

import fr.clepsydre.domain.Outcome;

/** Port: the master key, which is outside the database. */
public interface MasterKeys {

    /** Where it is, for whoever keeps it safe; never the key itself. */
    record Place(String name, boolean generated) {
    }

    Place place();

    /** The key of the installation as it is wrapped by the master key, Base64. */
    String wrapped();

    /**
     * A new key in its file, the one before beside it under the answered name. Refuses with KEY_NOT_IN_FILE (the
     * setting) when the operator gives the key itself.
     */
    Outcome<String> rotate();
}
