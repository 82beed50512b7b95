package fr.clepsydre.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** One start of one archive on Payara Micro, as an operator's, until its first page is there. */
final class MeasuredStart {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private MeasuredStart() {
    }

    /**
     * Starts the server, waits for the first page and stops it.
     *
     * @return seconds from the start of the process to the last byte of the page
     * @throws IllegalStateException when there is no page after five minutes
     */
    static double seconds(Path archive, Path data) throws IOException, InterruptedException {
        return during(archive, data, (port, seconds) -> seconds);
    }

    /** What is done while the server runs. */
    interface Visit<T> {
        T at(int port, double secondsToFirstPage) throws IOException, InterruptedException;
    }

    /** Starts the server, waits for the first page, visits it and stops it. */
    static <T> T during(Path archive, Path data, Visit<T> visit) throws IOException, InterruptedException {
        var port = freePort();
        var start = System.nanoTime();
        var server = server(archive, data, port);
        try {
            while (!answers(port)) {
                if (System.nanoTime() - start > LIMIT.toNanos() || !server.isAlive()) {
                    throw new IllegalStateException("no page of " + archive + " on port " + port);
                }
                Thread.sleep(PAUSE.toMillis());
            }
            return visit.at(port, (System.nanoTime() - start) / 1e9);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static Process server(Path archive, Path data, int port) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dclepsydre.demo=true", "-Dclepsydre.data=" + data,
                "-jar", "target/payara-micro.jar", "--deploy", archive.toString(), "--contextroot", "/",
                "--port", "" + port, "--nocluster", "--disablephonehome", "--nohostaware",
                "--prebootcommandfile", "config/server/preboot.txt",
                "--logproperties", "config/server/logging.properties")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/bench-server.log")))
                .start();
    }

    private static boolean answers(int port) throws InterruptedException {
        var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
            return client.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
