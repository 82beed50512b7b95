package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two classes, so that a second one runs in any case. */
class SuiteIT {

    private static long firstSeen;

    @Nested
    @InServer
    class One {

        @Test
        void theServerIsStartedOnce() {
            sameServer();
        }
    }

    @Nested
    @InServer
    class Another {

        @Test
        void theServerIsNotStartedAgain() {
            sameServer();
        }
    }

    private static void sameServer() {
        assertEquals(1, OneDeployment.deployments());
        var process = serverProcess();
        firstSeen = firstSeen == 0 ? process : firstSeen;
        assertEquals(firstSeen, process);
    }

    /** The one child process of this JVM that is a server. */
    private static long serverProcess() {
        var servers = ProcessHandle.current().children()
                .filter(child -> child.info().commandLine().orElse("").contains("payara-micro.jar"))
                .toList();
        assertEquals(1, servers.size());
        return servers.get(0).pid();
    }
}
