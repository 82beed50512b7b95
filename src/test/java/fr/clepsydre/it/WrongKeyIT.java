package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.boot.MigrationsFirst;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own, which must not come up. */
class WrongKeyIT {

    @Test
    void with_another_master_key_the_process_ends_with_words_and_a_code(@TempDir Path data) throws Exception {
        sealWithAnotherKey(data);
        File output = data.resolve("output.log").toFile();
        Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-Dclepsydre.data=" + data, "-jar", ServerOptions.server().toString(),
                "--deploy", ServerOptions.archive().toString(), "--contextroot", "/", "--autobindhttp",
                "--nocluster", "--disablephonehome", "--nohostaware")
                .redirectErrorStream(true).redirectOutput(output).start();
        try {
            assertTrue(server.waitFor(3, TimeUnit.MINUTES), () -> told(output));
            assertEquals(78, server.exitValue(), () -> told(output));
            assertTrue(told(output).lines().anyMatch(line -> line.startsWith("Clepsydre does not start: ")
                    && line.contains("clepsydre.key")), () -> told(output));
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static void sealWithAnotherKey(Path data) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("clepsydre");
        MigrationsFirst.migrate(url, "clepsydre", "");
        try (var connection = DriverManager.getConnection(url, "clepsydre", "");
                var statement = connection.createStatement()) {
            statement.execute("insert into key_check (id, key_proof) values (1, '" + "0".repeat(64) + "')");
        }
    }

    private static String told(File output) {
        try {
            return Files.readString(output.toPath());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
