package fr.clepsydre.api;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.NotPermitted;
import fr.clepsydre.app.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Asks before a body is read what the gate of the use case will ask again: whoever may not do it at all learns nothing
 * of what is wrong with their request.
 */
@RequestScoped
public class Permitted {

    @Inject
    private Caller caller;

    /** @throws NotPermitted if the caller has not that permission */
    void demand(Permission permission) {
        if (!caller.may(permission)) {
            throw new NotPermitted();
        }
    }
}
