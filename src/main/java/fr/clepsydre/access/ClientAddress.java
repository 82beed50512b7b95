package fr.clepsydre.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose request it is, behind a reverse proxy too: the last address in {@code X-Forwarded-For} that is no proxy of the
 * operator's. What stands before it anybody can have written.
 */
final class ClientAddress {

    private static final int LONGEST = 45;

    private ClientAddress() {
    }

    /**
     * The address of who asks.
     *
     * @param peer      who has the connection
     * @param forwarded header of the proxies, the nearest last; null when there is none
     * @param proxies   addresses whose word is taken
     */
    static String of(String peer, @Nullable String forwarded, Set<String> proxies) {
        if (forwarded == null || !proxies.contains(peer)) {
            return peer;
        }
        List<String> hops = Stream.of(forwarded.split(",")).map(String::strip).filter(hop -> !hop.isEmpty()).toList();
        for (int last = hops.size() - 1; last >= 0; last--) {
            String hop = hops.get(last);
            if (!proxies.contains(hop)) {
                return hop.length() > LONGEST ? hop.substring(0, LONGEST) : hop;
            }
        }
        return peer;
    }
}
