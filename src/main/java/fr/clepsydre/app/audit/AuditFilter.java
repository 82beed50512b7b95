package fr.clepsydre.app.audit;

import fr.clepsydre.domain.audit.Deed;
import java.util.Optional;

/**
 * Which entries of the trail.
 *
 * @param deed  of this sort
 * @param actor by this login
 * @param place beginning so: an incident has its laboratories behind it
 */
public record AuditFilter(Optional<Deed> deed, Optional<String> actor, Optional<String> place) {

    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
