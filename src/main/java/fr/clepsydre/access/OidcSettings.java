package fr.clepsydre.access;

import java.net.URI;

/**
 * Settings of the operator.
 *
 * @param issuer of the provider; its configuration is read there
 * @param claim  of the ID token that holds the login of an account here
 */
public record OidcSettings(URI issuer, String clientId, String clientSecret, String claim) {
}
