package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.api.Dossier;
import fr.clepsydre.store.Database;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A server is killed again and again while people save, an import runs and letters are printed: whatever it acknowledged is there
 * after the restart, the chain of the trail is whole, and the work in the background comes to its end.
 */
class KilledServerIT {

    private static final int KILLS = 3;
    private static final int WRITERS = 4;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Random random = new Random();
    private final int port = ServerOptions.freePort();
    /** Of each incident, the title that was acknowledged last, and those sent after it. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, List<String>> sent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    private Process start(Path data, Database.Place place) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-Dclepsydre.demo=true", "-Dclepsydre.data=" + data, "-Dclepsydre.letters.batch=20"));
        if (place.url().startsWith("jdbc:postgresql:")) {
            command.addAll(List.of("-Dclepsydre.db.url=" + place.url(), "-Dclepsydre.db.user=" + place.user(),
                    "-Dclepsydre.db.password=" + place.password()));
        }
        command.addAll(List.of("-jar", ServerOptions.server().toString(), "--deploy", ServerOptions.archive().toString(),
                "--contextroot", "/", "--port", String.valueOf(port), "--nocluster", "--disablephonehome", "--nohostaware"));
        Process server = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("output.log").toFile())).start();
        for (int look = 0; look < 360; look++) {
            if (ask("GET", "/api/v1/incidents", "").filter(answer -> answer.containsKey("total")).isPresent()) {
                return server;
            }
            assertTrue(server.isAlive(), () -> told(data));
            Thread.sleep(500);
        }
        server.destroyForcibly();
        throw new IllegalStateException(told(data));
    }

    private static String told(Path data) {
        try {
            return Files.readString(data.resolve("output.log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** What the server answers; empty when it does not, or refuses. */
    private Optional<JsonObject> ask(String method, String path, String body) {
        return ask(method, path, "application/json", BodyPublishers.ofString(body));
    }

    private Optional<JsonObject> ask(String method, String path, String type, HttpRequest.BodyPublisher body) {
        try {
            var answer = CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(20)).header("Authorization", "Bearer demo-dpo").header("Content-Type", type)
                    .method(method, body).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                return Optional.empty();
            }
            try (var reader = Json.createReader(new StringReader(answer.body().isEmpty() ? "{}" : answer.body()))) {
                return Optional.of(Json.createObjectBuilder(reader.readObject())
                        .add("location", answer.headers().firstValue("Location").orElse("")).build());
            }
        } catch (IOException killed) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Records incidents and changes their titles for as long as somebody listens. */
    private void save(AtomicBoolean over, int writer) {
        for (int number = 0; !over.get(); number++) {
            String title = "Titre " + writer + "-" + number + "-" + random.nextInt(1_000_000);
            Optional<JsonObject> recorded = ask("POST", "/api/v1/incidents", "{\"title\":\"" + title + "\"}");
            if (recorded.isEmpty()) {
                continue;
            }
            String reference = recorded.get().getString("reference");
            acknowledged.put(reference, title);
            sent.computeIfAbsent(reference, key -> new ArrayList<>()).add(title);
            for (int change = 0; change < 3 && !over.get(); change++) {
                String next = title + " bis " + change;
                sent.get(reference).add(next);
                if (ask("PATCH", "/api/v1/incidents/" + reference, "{\"title\":\"" + next + "\"}").isPresent()) {
                    acknowledged.put(reference, next);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_was_acknowledged_is_there(Database database, @TempDir Path data) throws Exception {
        Database.Place place = database.fresh();
        Process server = start(data, place);
        Optional<String> work = Optional.empty();
        try {
            work = Optional.of(begin());
            for (int kill = 0; kill < KILLS; kill++) {
                AtomicBoolean over = new AtomicBoolean();
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
                for (int writer = 0; writer < WRITERS; writer++) {
                    int which = writer;
                    writers.submit(() -> save(over, which));
                }
                Thread.sleep(2000 + random.nextInt(2500));
                server.destroyForcibly().waitFor();
                over.set(true);
                writers.shutdown();
                assertTrue(writers.awaitTermination(60, TimeUnit.SECONDS));
                server = start(data, place);
                check();
            }
            settled(work.get());
        } finally {
            server.destroyForcibly().waitFor();
        }
        System.out.println(database + ": killed " + KILLS + " times, " + acknowledged.size() + " incidents and "
                + sent.values().stream().mapToInt(List::size).sum() + " writes, lost " + failures.size());
        assertEquals(List.of(), List.copyOf(failures));
        assertTrue(acknowledged.size() > KILLS, "nothing was written");
    }

    /** An import and the letters of one laboratory, which go on from wherever they were cut off. */
    private String begin() {
        JsonObject incident = ask("POST", "/api/v1/incidents", "{\"title\":\"Killed\",\"description\":\"Un fichier\"}")
                .orElseThrow();
        String path = "/api/v1/incidents/" + incident.getString("reference");
        ask("POST", path + "/laboratories", "[{\"finess\":\"" + Dossier.FIRST + "\",\"raisonSociale\":\"Laboratoire fictif 01\"}]");
        try {
            ask("POST", path + "/people", "text/csv", BodyPublishers.ofFile(Dossier.PEOPLE)).orElseThrow();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
        return path;
    }

    private void check() {
        acknowledged.forEach((reference, title) -> {
            String stands = ask("GET", "/api/v1/incidents/" + reference, "").map(found -> found.getString("title"))
                    .orElse("nothing");
            List<String> after = sent.get(reference).subList(sent.get(reference).indexOf(title), sent.get(reference).size());
            if (!after.contains(stands)) {
                failures.add(reference + " has " + stands + " instead of " + after);
            }
            acknowledged.put(reference, stands);
        });
        JsonObject trail = ask("GET", "/api/v1/audit/verification", "").orElseThrow();
        if (!trail.getString("state").equals("WHOLE")) {
            failures.add(trail.toString());
        }
    }

    /** The people are there in the end, and their letters print. */
    private void settled(String path) throws InterruptedException {
        Optional<JsonObject> run = Optional.empty();
        for (int look = 0; look < 240 && run.isEmpty(); look++) {
            run = ask("POST", path + "/laboratories/" + Dossier.FIRST + "/letters", "{\"language\":\"fr\"}");
            Thread.sleep(500);
        }
        String location = URI.create(run.orElseThrow().getString("location")).getPath();
        String state = "";
        for (int look = 0; look < 240 && !state.equals("DONE"); look++) {
            state = ask("GET", location, "").map(found -> found.getString("state")).orElse("");
            Thread.sleep(250);
        }
        assertEquals("DONE", state);
    }
}
