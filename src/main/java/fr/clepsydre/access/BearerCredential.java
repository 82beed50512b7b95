package fr.clepsydre.access;

import jakarta.security.enterprise.credential.Credential;

/**
 * What a machine shows.
 *
 * @param token the secret, as sent
 */
record BearerCredential(String token) implements Credential {
}
