package fr.clepsydre.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleTextTest {

    private static final String ADDRESS = "http://localhost:8081/";

    @Test
    void demoModeNamesTheAddressAndTheAccountsThatEverybodyKnows() {
        assertEquals(
                List.of("Clepsydre is ready: http://localhost:8081/",
                        "Demo mode: fictitious incidents, accounts that everybody knows. Never enter real data.",
                        "Accounts: dpo, reviewer, lab01 to lab28 (manager of that laboratory), admin",
                        "Password of each: clepsydre-demo"),
                ConsoleText.ready(ADDRESS, true, Optional.empty()));
    }

    @Test
    void anEmptyInstallationNamesTheFirstAdministratorsLink() {
        assertEquals(
                List.of("Clepsydre is ready: http://localhost:8081/",
                        "There is no account yet. The first administrator begins here, once: "
                                + "http://localhost:8081/first?link={x}"),
                ConsoleText.ready(ADDRESS, false, Optional.of(ADDRESS + "first?link={x}")));
    }

    @Test
    void anInstallationWithAccountsNamesTheAddressAlone() {
        assertEquals(List.of("Clepsydre is ready: http://localhost:8081/"),
                ConsoleText.ready(ADDRESS, false, Optional.empty()));
    }
}
