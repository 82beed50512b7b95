package fr.clepsydre.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How the suite's server is started: on a free port, with a data folder of its own, in demo mode. */
final class ServerOptions {

    private static final int PORT = freePort();
    private static final int MAIL_PORT = freePort();
    private static final int PROVIDER_PORT = freePort();
    static final String PROVIDER_SECRET = "a-secret-of-the-tests-0123456789abcdef";
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DATA = data();

    private ServerOptions() {
    }

    static int port() {
        return PORT;
    }

    /** Where the server hands mails to; a test that wants them listens there. */
    static int mailPort() {
        return MAIL_PORT;
    }

    /** Where the server looks for a provider of logins; a test that wants one begins it there. */
    static String issuer() {
        return "http://localhost:" + PROVIDER_PORT;
    }

    static int providerPort() {
        return PROVIDER_PORT;
    }

    static Path archive() {
        return Path.of(System.getProperty("clepsydre.test.archive", TARGET.resolve("clepsydre.war").toString()));
    }

    /** Sets the system properties that arquillian.xml refers to. */
    static void publish() {
        System.setProperty("clepsydre.test.server", server().toString());
        System.setProperty("clepsydre.test.java", java());
        System.setProperty("clepsydre.test.micro", micro());
    }

    static Path server() {
        return Path.of(System.getProperty("clepsydre.test.server", TARGET.resolve("payara-micro.jar").toString()));
    }

    private static String java() {
        return joined(List.of("-Xmx768m", "-Dclepsydre.demo=true", "-Dclepsydre.data=" + DATA,
                "-Djava.io.tmpdir=" + temporary(),
                "-Dclepsydre.address=http://localhost:" + PORT + "/", "-Dclepsydre.reminders.look-every=2s",
                "-Dclepsydre.mail.host=127.0.0.1", "-Dclepsydre.mail.port=" + MAIL_PORT, "-Dclepsydre.mail.tls=none",
                "-Dclepsydre.mail.from=clepsydre@clepsydre.example",
                "-Dclepsydre.letters.mail-per-minute=6000", "-Dclepsydre.oidc.issuer=" + issuer(),
                "-Dclepsydre.oidc.client-id=clepsydre", "-Dclepsydre.oidc.client-secret=" + PROVIDER_SECRET));
    }

    private static String micro() {
        return joined(List.of("--port", "" + PORT, "--contextroot", "/", "--disablephonehome", "--nohostaware",
                "--prebootcommandfile", Path.of("config/server/preboot.txt").toAbsolutePath().toString(),
                "--logproperties", Path.of("src/test/resources/server/logging.properties").toAbsolutePath().toString()));
    }

    /** Arquillian splits options at spaces that no backslash precedes. */
    private static String joined(List<String> options) {
        return String.join(" ", options.stream().map(option -> option.replace(" ", "\\ ")).toList());
    }

    /** Where the server keeps all that it keeps, its temporary files among them. */
    static Path folder() {
        return DATA;
    }

    private static Path temporary() {
        try {
            return Files.createDirectories(DATA.resolve("tmp"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Path data() {
        try {
            Files.createDirectories(TARGET);
            return Files.createTempDirectory(TARGET, "it-data-");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
