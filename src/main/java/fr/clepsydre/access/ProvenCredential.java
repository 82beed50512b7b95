package fr.clepsydre.access;

import jakarta.security.enterprise.credential.Credential;

/**
 * Somebody whom a provider of logins vouches for, second factor included.
 *
 * @param login of the account here
 */
record ProvenCredential(String login) implements Credential {
}
