package fr.clepsydre.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @Test
    void aPathOfThisSiteIsKeptWithItsQuery() {
        assertEquals("/incidents/INC-2021-0001?tab=events", LocalAddress.of("/incidents/INC-2021-0001?tab=events"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1", "/a b", "/login", "/login?from=/login", "/logout", "\\\\evil.example", "/a\\b", "/é"})
    void anythingElseLeadsToTheWarBoard(String from) {
        assertEquals("/", LocalAddress.of(from));
    }
}
