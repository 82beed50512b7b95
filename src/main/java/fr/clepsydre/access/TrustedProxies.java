package fr.clepsydre.access;

import java.util.Set;

/**
 * Setting of the operator.
 *
 * @param addresses of the reverse proxies whose {@code X-Forwarded-For} is believed
 */
public record TrustedProxies(Set<String> addresses) {

    public TrustedProxies {
        addresses = Set.copyOf(addresses);
    }
}
