package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.verify.VerifyRun;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The master key is replaced while the server runs, a backup is taken, and a second server begins with it. */
@InServer
class RestoreIT {

    private static final Caller ADMIN = Server.bearer("demo-admin");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }

    private static HttpResponse<Path> backup(Path file) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(Server.at("/api/v1/backups")).header("Authorization", "Bearer demo-admin")
                .POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofFile(file));
    }

    @Test
    void a_second_server_begins_with_what_the_first_has(@TempDir Path folder) throws Exception {
        Path key = Server.folder().resolve("master.key");
        String before = Files.readString(key);
        var rotated = ADMIN.post("/api/v1/keys/master", "");
        assertEquals(200, rotated.statusCode(), rotated::body);
        assertEquals(before, Files.readString(Server.folder().resolve(json(rotated.body()).getString("previous"))));
        assertTrue(!before.equals(Files.readString(key)));
        Path trail = Files.writeString(folder.resolve("audit.tsv"), ADMIN.get("/api/v1/audit/export.tsv").body());
        assertEquals(Optional.of("WHOLE"), VerifyRun.of(0, trail.toString(), key.toString()).lastLine());
        VerifyRun.of(2, trail.toString(), before);
        int incidents = json(Server.bearer("demo-dpo").get("/api/v1/incidents").body()).getInt("total");
        Path file = folder.resolve("clepsydre.backup");
        assertEquals(200, backup(file).statusCode());
        assertEquals(403, Server.bearer("demo-dpo").post("/api/v1/backups", "").statusCode());
        assertEquals(403, Server.bearer("demo-dpo").post("/api/v1/keys/master", "").statusCode());
        begun(folder.resolve("second"), key, file, incidents);
        refused(folder.resolve("second"), key, file);
    }

    private static void begun(Path data, Path key, Path file, int incidents) throws Exception {
        int port = ServerOptions.freePort();
        Process server = start(data, key, file, port);
        try {
            Optional<HttpResponse<String>> answer = Optional.empty();
            for (int look = 0; look < 240 && answer.isEmpty() && server.isAlive(); look++) {
                answer = ask(port, "/api/v1/incidents", "demo-dpo");
                Thread.sleep(500);
            }
            assertTrue(answer.isPresent(), () -> told(data));
            assertEquals(incidents, json(answer.get().body()).getInt("total"));
            var verdict = json(ask(port, "/api/v1/audit/verification", "demo-reviewer").orElseThrow().body());
            assertEquals("WHOLE", verdict.getString("state"), verdict.toString());
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /** What is there is never overwritten: the same start again ends with words. */
    private static void refused(Path data, Path key, Path file) throws Exception {
        Process server = start(data, key, file, ServerOptions.freePort());
        try {
            assertTrue(server.waitFor(2, TimeUnit.MINUTES), () -> told(data));
            assertEquals(78, server.exitValue(), () -> told(data));
            assertTrue(told(data).contains("the database is not empty"), () -> told(data));
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static Process start(Path data, Path key, Path file, int port) throws IOException {
        Files.createDirectories(data);
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-Dclepsydre.demo=true", "-Dclepsydre.data=" + data, "-Dclepsydre.key=" + key,
                "-Dclepsydre.restore=" + file, "-jar", ServerOptions.server().toString(), "--deploy",
                ServerOptions.archive().toString(), "--contextroot", "/", "--port", String.valueOf(port), "--nocluster",
                "--disablephonehome", "--nohostaware"))
                .redirectErrorStream(true).redirectOutput(data.resolve("output.log").toFile()).start();
    }

    private static Optional<HttpResponse<String>> ask(int port, String path, String token) throws InterruptedException {
        try {
            var answer = CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
            return Optional.of(answer).filter(here -> here.statusCode() == 200);
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private static String told(Path data) {
        try {
            return Files.readString(data.resolve("output.log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
