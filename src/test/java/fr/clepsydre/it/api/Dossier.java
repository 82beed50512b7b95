package fr.clepsydre.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.Server;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/**
 * An incident of a test, recorded by the DPO over the API, with the laboratories of the file of 1,000 people.
 *
 * @param reference of the incident
 */
public record Dossier(String reference) {

    public static final Path LABORATORIES = Path.of("src/test/resources/people/patients-1000.labs.csv");
    public static final Path PEOPLE = Path.of("src/test/resources/people/patients-1000.csv");
    /** Of the account lab01. */
    public static final String FIRST = "279900005";
    /** Of the account lab02. */
    public static final String SECOND = "459900015";

    public static final Caller DPO = Server.bearer("demo-dpo");

    /** An incident without a laboratory. */
    public static Dossier bare(String title) {
        var answer = DPO.post("/api/v1/incidents", Json.createObjectBuilder().add("title", title).build().toString());
        assertEquals(201, answer.statusCode(), answer::body);
        return new Dossier(json(answer).getString("reference"));
    }

    /** An incident with all 28 laboratories. */
    public static Dossier full(String title) {
        Dossier dossier = bare(title);
        var answer = DPO.post(dossier.path() + "/laboratories", "text/csv", LABORATORIES);
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(28, json(answer).getJsonArray("involved").size(), answer::body);
        return dossier;
    }

    /** An incident with the laboratory of lab01 alone. */
    public static Dossier ofFirst(String title) {
        Dossier dossier = bare(title);
        var answer = DPO.post(dossier.path() + "/laboratories",
                "[{\"finess\":\"" + FIRST + "\",\"raisonSociale\":\"Laboratoire fictif 01\"}]");
        assertEquals(200, answer.statusCode(), answer::body);
        return dossier;
    }

    /** Imports the file of 1,000 people and has the letters of the first laboratory printed; answers the run's id. */
    public String printed() throws InterruptedException {
        describe();
        Work.done(DPO.post(path() + "/people", "text/csv", PEOPLE));
        return Work.done(DPO.post(laboratory(FIRST) + "/letters", "{\"language\":\"fr\"}")).getString("id");
    }

    /** Says what happened, without which no letter is printed. */
    public void describe() {
        DPO.send("PATCH", path(), "application/json", "{\"description\":\"Un fichier est en vente\"}");
    }

    /** Imports these people and waits until it is done. */
    public void take(String people) throws InterruptedException {
        Work.done(DPO.send("POST", path() + "/people", "text/csv", people));
    }

    /** References of the printed letters of a run, in their order. */
    public List<String> letters(String run) {
        return DPO.get(laboratory(FIRST) + "/letters/" + run + "/manifest.csv").body().lines().skip(1)
                .map(line -> line.split(";", -1)).filter(line -> !line[1].isEmpty()).map(line -> line[0]).toList();
    }

    /** Path of the incident's page. */
    public String page() {
        return "/incidents/" + reference;
    }

    /** Path of the page of a laboratory's case. */
    public String page(String finess) {
        return page() + "/labs/" + finess;
    }

    public String path() {
        return "/api/v1/incidents/" + reference;
    }

    public String laboratory(String finess) {
        return path() + "/laboratories/" + finess;
    }

    public static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The first error's code of a problem, once it is sure that it is one. */
    public static String code(HttpResponse<String> answer) {
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse("none")
                .replaceFirst(";.*", ""), answer::body);
        JsonObject problem = json(answer);
        assertEquals(answer.statusCode(), problem.getInt("status"));
        return problem.getString("code");
    }
}
