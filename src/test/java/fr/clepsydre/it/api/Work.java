package fr.clepsydre.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Work in the background, waited for. */
public final class Work {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Work() {
    }

    /** What became of what a request began. */
    static JsonObject over(HttpResponse<String> begun) throws InterruptedException {
        assertEquals(202, begun.statusCode(), begun::body);
        return over(path(begun));
    }

    /** The same, by its path. */
    static JsonObject over(String path) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject read = Dossier.json(Dossier.DPO.get(path));
        while (!Set.of("DONE", "FAILED", "CANCELLED").contains(read.getString("state"))
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            read = Dossier.json(Dossier.DPO.get(path));
        }
        return read;
    }

    /** The same, which must have been done. */
    public static JsonObject done(HttpResponse<String> begun) throws InterruptedException {
        JsonObject read = over(begun);
        assertEquals("DONE", read.getString("state"), read::toString);
        return read;
    }

    static String path(HttpResponse<String> begun) {
        String location = begun.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }
}
