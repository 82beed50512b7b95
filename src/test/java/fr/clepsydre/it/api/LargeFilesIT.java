package fr.clepsydre.it.api;

import static fr.clepsydre.it.GeneratedFile.MEGABYTE;
import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static fr.clepsydre.it.api.Dossier.code;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.FileForm;
import fr.clepsydre.it.GeneratedFile;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files of 200 MB against a server with less than four times that: what is held whole somewhere ends it. */
@InServer
class LargeFilesIT {

    private static final long SIZE = 200 * MEGABYTE;
    private static final String HEADER = "finess;nom;prenom;commentaire\n";
    private static final String KNOWN = FIRST + ";Lefèvre;Hélène;\n";

    /** Rows of a laboratory that is not part of the incident, each with two thousand letters of comment. */
    private static GeneratedFile rows() {
        return new GeneratedFile(HEADER + KNOWN, "459900015;Noir;Jo;" + "comment ".repeat(250) + "\n", SIZE, KNOWN);
    }

    @Test
    void two_hundred_megabytes_of_rows_are_read_to_the_end() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Large");
        JsonObject read = Work.over(DPO.post(dossier.path() + "/people", "text/csv", rows()));
        allThere(read);
    }

    private static void allThere(JsonObject read) {
        assertEquals("DONE", read.getString("state"), read::toString);
        assertEquals(rows().pieces(), read.getJsonNumber("refused").longValue());
        assertEquals(1, read.getInt("people"), read::toString);
        assertEquals(1, read.getInt("duplicates"), read::toString);
        assertEquals(read.getJsonNumber("total"), read.getJsonNumber("processed"));
        assertEquals(rows().pieces(),
                read.getJsonObject("findings").getJsonNumber("LABORATORY_NOT_INVOLVED").longValue());
    }

    @Test
    void the_page_takes_them_too() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Large by hand");
        String page = "/incidents/" + dossier.reference() + "/people";
        var dpo = Server.loggedIn("dpo");
        var answer = new FileForm(dpo, page, "intake").send(rows());
        assertEquals(302, answer.statusCode(), answer::body);
        assertEquals(302, new FileForm(dpo, page, "progress").press("try").statusCode());
        waitForPage(dpo, page);
        assertEquals(302, new FileForm(dpo, page, "progress").press("go").statusCode());
        String shown = waitForPage(dpo, page);
        assertTrue(shown.contains("Fini"), shown);
        String pieces = String.valueOf(rows().pieces());
        assertTrue(shown.replaceAll("\\D", "").contains(pieces), shown);
    }

    private static String waitForPage(Caller dpo, String page) throws InterruptedException {
        String shown = dpo.get(page).body();
        for (int i = 0; i < 300 && shown.contains("<progress"); i++) {
            Thread.sleep(200);
            shown = dpo.get(page).body();
        }
        return shown;
    }

    @Test
    void one_endless_value_or_quote_fails_at_its_line_and_holds_nobody_up() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Endless");
        JsonObject value = Work.over(DPO.post(dossier.path() + "/people", "text/csv",
                new GeneratedFile(HEADER + KNOWN + FIRST + ";", "Nguyễn", SIZE, "")));
        assertEquals("FAILED", value.getString("state"), value::toString);
        assertEquals("OVERSIZED_FIELD", value.getJsonObject("failure").getString("code"));
        JsonObject quote = Work.over(DPO.post(dossier.path() + "/people", "text/csv",
                new GeneratedFile(HEADER + KNOWN + FIRST + ";\"", "Noir;Jo;\n", SIZE, "")));
        assertEquals("UNCLOSED_QUOTE", quote.getJsonObject("failure").getString("code"), quote::toString);
        assertTrue(quote.getJsonObject("failure").getString("message").startsWith("Ligne 3"), quote::toString);
        assertEquals(1, quote.getInt("duplicates"));
    }

    @Test
    void a_header_that_never_ends_is_no_header() throws InterruptedException {
        JsonObject read = Work.over(DPO.post(Dossier.ofFirst("No line").path() + "/people", "text/csv",
                new GeneratedFile("finess;", "commentaire", SIZE / 4, "")));
        assertEquals("FAILED", read.getString("state"), read::toString);
    }

    @Test
    void a_file_of_laboratories_of_that_size_is_refused_with_the_limit_and_changes_nothing() {
        Dossier dossier = Dossier.bare("Large laboratories");
        var rows = new GeneratedFile("finess;raison_sociale\n", FIRST + ";" + "Laboratoire ".repeat(10) + "\n", SIZE, "");
        var answer = DPO.post(dossier.path() + "/laboratories", "text/csv", rows);
        assertEquals(413, answer.statusCode(), answer::body);
        assertEquals("FILE_TOO_LARGE", code(answer));
        String told = json(answer).getString("detail").replaceAll("[\\u202f\\u00a0]", " ");
        assertTrue(told.contains("50 000 000 octets") && told.contains("Partagez-le"), told);
        assertEquals(0, json(DPO.get(dossier.path() + "/laboratories")).getInt("total"));
    }

    @Test
    void a_json_body_of_that_size_is_refused_with_the_limit() {
        var answer = DPO.post(Dossier.bare("Large JSON").path() + "/laboratories", "application/json",
                new GeneratedFile("[", "{\"finess\":\"279900005\",\"raisonSociale\":\"Laboratoire\"},", SIZE, "{}]"));
        assertEquals(413, answer.statusCode(), answer::body);
        assertEquals("BODY_TOO_LARGE", code(answer));
    }

    @Test
    void what_says_that_it_is_larger_than_a_gibibyte_is_refused_before_it_is_sent() throws IOException {
        Dossier dossier = Dossier.ofFirst("Gigantic");
        String answer = head("POST " + dossier.path() + "/people HTTP/1.1", "Authorization: Bearer demo-dpo",
                "Content-Type: text/csv", "Content-Length: 2147483648");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("FILE_TOO_LARGE") && answer.replaceAll("\\p{Zs}", " ").contains("1 073 741 824"),
                answer);
    }

    @Test
    void the_page_says_so_too() throws IOException {
        Dossier dossier = Dossier.ofFirst("Gigantic by hand");
        var dpo = Server.loggedIn("dpo");
        String page = "/incidents/" + dossier.reference() + "/people";
        var cookie = Pattern.compile("JSESSIONID=[^;]+").matcher(dpo.cookies(page));
        assertTrue(cookie.find());
        String answer = head("POST " + page + " HTTP/1.1", "Cookie: " + cookie.group(),
                "Content-Type: " + FileForm.type(), "Content-Length: 2147483648");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("1 Gio") || answer.contains("1\u00a0Gio"), answer);
    }

    /** Sends the head of a request and nothing of its body; what comes back, up to the end of a page or object. */
    private static String head(String... lines) throws IOException {
        try (var socket = new Socket(Server.address().getHost(), Server.address().getPort())) {
            socket.setSoTimeout(20_000);
            String text = String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var answer = new ByteArrayOutputStream();
            byte[] piece = new byte[8192];
            int count = socket.getInputStream().read(piece);
            while (count > 0) {
                answer.write(piece, 0, count);
                String told = answer.toString(StandardCharsets.UTF_8);
                boolean whole = told.contains("</html>") || told.contains("]}");
                count = whole ? 0 : socket.getInputStream().read(piece);
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
