package fr.clepsydre.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind proxies the client is known by the last address that is none of them; what anybody wrote before counts for nothing. */
class ClientAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "127.0.0.1, none, 127.0.0.1",
        "127.0.0.1, 203.0.113.7, 203.0.113.7",
        "127.0.0.1, '6.6.6.6, 203.0.113.7', 203.0.113.7",
        "127.0.0.1, '6.6.6.6,203.0.113.7 , 10.0.0.2', 203.0.113.7",
        "127.0.0.1, '10.0.0.2, 127.0.0.1', 127.0.0.1",
        "127.0.0.1, ' , ', 127.0.0.1",
        "198.51.100.9, 203.0.113.7, 198.51.100.9"})
    void the_last_that_is_no_proxy(String peer, String forwarded, String client) {
        assertEquals(client, ClientAddress.of(peer, forwarded, Set.of("127.0.0.1", "10.0.0.2")));
    }
}
