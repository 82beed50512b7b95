package fr.clepsydre.app.account;

import fr.clepsydre.app.Role;

/**
 * Setting of the operator.
 *
 * @param required whether whoever sees many laboratories, or rules accounts, has to have a second factor
 */
public record FactorPolicy(boolean required) {

    /** Whether somebody of that role has to have one. */
    public boolean isRequired(Role role) {
        return required && role != Role.LABORATORY_MANAGER;
    }
}
