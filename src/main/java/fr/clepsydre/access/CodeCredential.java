package fr.clepsydre.access;

import jakarta.security.enterprise.credential.Credential;

/**
 * What somebody types once their password was right.
 *
 * @param login whose password it was
 * @param code  of the second factor
 */
record CodeCredential(String login, String code) implements Credential {
}
