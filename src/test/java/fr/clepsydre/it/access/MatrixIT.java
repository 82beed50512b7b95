package fr.clepsydre.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.NewAccount;
import fr.clepsydre.it.PageForm;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import fr.clepsydre.it.api.Work;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each address of the server asked by everybody, about objects that are there. */
@InServer
class MatrixIT {

    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

    private final Map<String, Caller> programs = new LinkedHashMap<>();
    private final Map<String, Caller> browsers = new LinkedHashMap<>();
    private final Map<String, String> values = new HashMap<>();

    private void everybody() {
        Map<String, String> logins = Map.of("stranger", "lab03", "neighbour", "lab02", "manager", "lab01",
                "reviewer", "reviewer", "admin", "admin", "dpo", "dpo");
        programs.put("nobody", Server.anonymous());
        browsers.put("nobody", Server.anonymous());
        disabled();
        for (String who : Matrix.CALLERS.subList(2, Matrix.CALLERS.size())) {
            programs.put(who, Server.bearer("demo-" + logins.get(who)));
            browsers.put(who, Server.loggedIn(logins.get(who)));
        }
    }

    /** A manager of the very laboratory, who was let in until now. */
    private void disabled() {
        String login = NewAccount.of("parti", "LABORATORY_MANAGER", Dossier.FIRST);
        Caller browser = Server.loggedIn(login, NewAccount.PASSWORD);
        String made = PageForm.on(browser, "/account", "token").with("label", "x").with("reach", "FULL").submit().body();
        Caller program = Server.bearer(found("id=\"secret\">([\\w-]+)<", made));
        assertEquals(200, program.get("/api/v1/incidents").statusCode());
        assertEquals(200, browser.get("/incidents").statusCode());
        Caller admin = Server.loggedIn("admin");
        String list = admin.get("/admin").body() + admin.get("/admin?page=2").body() + admin.get("/admin?page=3").body();
        Matcher row = Pattern.compile("(?s)" + login + "((?!</tr>).)*name=\"disable\" value=\"([^\"]+)\"").matcher(list);
        assertTrue(row.find());
        PageForm.on(admin, "/admin", "accounts").button("disable", row.group(2)).send();
        programs.put("disabled", program);
        browsers.put("disabled", browser);
    }

    private void objects() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Matrix");
        Dossier.DPO.post(dossier.path() + "/laboratories",
                "[{\"finess\":\"" + Dossier.SECOND + "\",\"raisonSociale\":\"Laboratoire fictif 02\"}]");
        dossier.describe();
        var imported = Dossier.DPO.post(dossier.path() + "/people", "text/csv", Dossier.PEOPLE);
        Work.done(imported);
        var run = Work.done(Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/letters", "{\"language\":\"fr\"}"));
        var frozen = Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/versions", "{\"kind\":\"INITIAL\"}");
        assertTrue(frozen.statusCode() < 300, frozen::body);
        values.putAll(Map.of("reference", dossier.reference(), "finess", Dossier.FIRST, "run", run.getString("id"),
                "number", "1", "import", found("[0-9a-f-]{36}", imported.headers().firstValue("Location").orElseThrow()),
                "letter", dossier.letters(run.getString("id")).get(0), "handover", UNKNOWN));
        values.putAll(Map.of("kind", "minor", "language", "en", "deed", "pause", "format", "pdf", "name", "exemple",
                "form", "exemple", "file", "form.json", "person", "1"));
        values.put("hold", found("[0-9a-f-]{36}", Dossier.DPO.post(dossier.path() + "/erasure/holds", "{\"reason\":\"x\"}").body()));
        values.put("piece", found("[0-9a-f-]{36}", Dossier.DPO.send("POST", dossier.laboratory(Dossier.FIRST)
                + "/evidence?name=note.txt", "text/plain", "Vu le fichier.").body()));
        String queue = Server.loggedIn("dpo").get(dossier.page(Dossier.FIRST) + "/people").body();
        values.put("code", found("/people/([A-Z_]+)\"", queue));
        String people = Server.loggedIn("dpo").get(dossier.page(Dossier.FIRST) + "/people/" + values.get("code")).body();
        values.put("person", found("/people/person/(\\d+)", people));
    }

    /** The first group of what is found, or all of it. */
    private static String found(String pattern, String in) {
        Matcher match = Pattern.compile(pattern).matcher(in);
        assertTrue(match.find(), () -> pattern + " in " + in);
        return match.groupCount() == 0 ? match.group() : match.group(1);
    }

    private String answer(String endpoint, String who) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(method.length() + 1);
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        boolean api = path.startsWith("/api/");
        Caller caller = (api ? programs : browsers).get(who);
        HttpResponse<String> answer = method.equals("GET") ? caller.get(path) : sent(caller, method, path);
        if (answer.statusCode() == 302 && answer.headers().firstValue("Location").orElse("").contains("/login")) {
            return "login";
        }
        return switch (answer.statusCode()) {
            case 400, 401, 403, 404, 405, 501 -> String.valueOf(answer.statusCode());
            case 500 -> "failure";
            default -> "in";
        };
    }

    private static HttpResponse<String> sent(Caller caller, String method, String path) {
        if (path.endsWith("/people")) {
            return caller.send(method, path, "text/csv", "finess;nom\n");
        }
        if (method.equals("DELETE")) {
            return caller.send(method, path, "application/json", "");
        }
        return path.endsWith("/filing")
                ? caller.send(method, path + "?at=2026-01-01T10:00:00%2B01:00&number=7", "application/pdf", "%PDF-")
                : caller.send(method, path, "application/json", "{}");
    }

    @Test
    void everybody_gets_what_the_matrix_says() throws InterruptedException, IOException {
        objects();
        everybody();
        Matrix matrix = Matrix.read();
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String endpoint : Endpoints.all()) {
            Map<String, String> row = new HashMap<>();
            // Whoever may least comes first: what the others change must not hide what they saw.
            boolean ends = endpoint.endsWith(" /logout");
            Matrix.CALLERS.forEach(who -> row.put(who, ends && !who.equals("nobody")
                    ? matrix.rows().getOrDefault(endpoint, Map.of()).getOrDefault(who, "?") : answer(endpoint, who)));
            found.add(Matrix.line(endpoint, row));
            expected.add(Matrix.line(endpoint, matrix.rows().getOrDefault(endpoint, Map.of())));
        }
        Files.write(Path.of("target/access-matrix.csv"), found);
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }
}
