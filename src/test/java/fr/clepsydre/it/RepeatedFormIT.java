package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.api.Dossier;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same form of the same drawing of a page, sent twice: one after the other, and both at once. No script is there to
 * stop the second click.
 */
@InServer
class RepeatedFormIT {

    private static final Pattern LINK = Pattern.compile("/welcome\\?key=[\\w-]+");

    private static final String PERSON = "finess;nom;prenom;adresse1;code_postal;commune\n"
            + Dossier.FIRST + ";Dupont;Zoé;1 rue Haute;29000;QUIMPER\n";
    private static final String PASSWORD = "quatre mots sans lien";

    private static Caller dpo = Server.anonymous();
    private static Caller admin = Server.anonymous();

    @BeforeAll
    static void logIn() {
        dpo = Server.loggedIn("dpo");
        admin = Server.loggedIn("admin");
    }

    @Test
    void one_incident_is_recorded() {
        String title = "Deux envois " + UUID.randomUUID();
        PageForm form = PageForm.on(dpo, "/incidents/new", "record").with("title", title);
        List<HttpResponse<String>> both = form.submitTwiceAtOnce();
        assertEquals(both.get(0).headers().firstValue("Location"), both.get(1).headers().firstValue("Location"));
        assertRedirected(form.submit());
        assertEquals(1, Dossier.json(Dossier.DPO.get("/api/v1/incidents?text=" + title.substring(12))).getInt("total"));
    }

    @Test
    void one_file_of_people_is_read() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Twice");
        PageForm form = PageForm.on(dpo, dossier.page() + "/people", "intake").file(PERSON);
        form.submitTwiceAtOnce().forEach(RepeatedFormIT::assertRedirected);
        imported(dossier);
        assertRedirected(form.submit());
        String page = dpo.get(dossier.page() + "/people").body();
        assertTrue(page.contains("last-title") && !page.contains("earlier-title"), page);
    }

    private void imported(Dossier dossier) throws InterruptedException {
        for (String step : List.of("try", "go")) {
            assertRedirected(new FileForm(dpo, dossier.page() + "/people", "progress").press(step));
            over(dossier.page() + "/people");
        }
    }

    @Test
    void one_run_of_letters_is_printed() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Twice");
        Dossier.DPO.send("PATCH", dossier.path(), "application/json", "{\"description\":\"Un fichier\"}");
        PageForm.on(dpo, dossier.page() + "/people", "intake").file(PERSON).submit();
        imported(dossier);
        String letters = dossier.page(Dossier.FIRST) + "/letters";
        PageForm form = PageForm.on(dpo, letters, "order");
        form.submitTwiceAtOnce().forEach(RepeatedFormIT::assertRedirected);
        over(letters);
        approved(letters);
        assertRedirected(form.submit());
        assertEquals(1, count("/manifest\\.csv\"", dpo.get(letters).body()));
        assertRedirected(PageForm.on(dpo, letters, "order").with("again", "on").submit());
        over(letters);
        approved(letters);
        assertEquals(2, count("/manifest\\.csv\"", dpo.get(letters).body()), "the page anew orders anew");
    }

    @Test
    void one_token_is_made_and_its_secret_is_told_once() {
        String name = "deux " + UUID.randomUUID();
        PageForm form = PageForm.on(dpo, "/account", "token").with("label", name);
        List<HttpResponse<String>> both = form.submitTwiceAtOnce();
        assertEquals(1, both.stream().filter(answer -> answer.body().contains("id=\"secret\"")).count());
        assertEquals(1, both.stream().filter(answer -> answer.body().contains("déjà créé")).count());
        assertEquals(200, form.submit().statusCode());
        assertEquals(1, count("<th scope=\"row\">" + name, dpo.get("/account").body()));
    }

    @Test
    void one_account_is_made_and_its_password_changes_once() {
        String login = "deux-" + UUID.randomUUID().toString().substring(0, 8);
        PageForm form = PageForm.on(admin, "/admin", "create")
                .with("login", login).with("name", "Deux Fois").with("role", "REVIEWER");
        List<String> links = form.submitTwiceAtOnce().stream()
                .map(answer -> LINK.matcher(answer.body())).filter(Matcher::find).map(Matcher::group).toList();
        assertEquals(1, links.size(), "one account, one link");
        assertRedirected(PageForm.on(Server.anonymous(), links.get(0), "invited").with("password", PASSWORD)
                .with("again", PASSWORD).submit());
        Caller caller = Server.loggedIn(login, PASSWORD);
        PageForm renewal = PageForm.on(caller, "/account", "renew").with("current", PASSWORD)
                .with("password", PASSWORD + " neuf").with("again", PASSWORD + " neuf");
        renewal.submitTwiceAtOnce().forEach(RepeatedFormIT::assertRedirected);
        assertRedirected(renewal.submit());
        assertEquals(200, Server.loggedIn(login, PASSWORD + " neuf").get("/account").statusCode());
    }

    @Test
    void each_form_of_a_case_makes_one_fact() {
        String address = Dossier.ofFirst("Twice").page(Dossier.FIRST);
        twice(PageForm.on(dpo, address, "awareness").with("at", "27/03/2026 15:20").with("reason", "Courriel lu"));
        assertEquals(1, count("a déclaré la prise de connaissance", dpo.get(address).body()));
        twice(PageForm.on(dpo, address, "count-PERSONS").with("kind", "EXACT").with("number", "80"));
        twice(PageForm.on(dpo, address, "contact-DPO").with("name", "Zoë"));
        twice(PageForm.on(dpo, address, "move").with("to", "ASSESSED"));
        String history = dpo.get(address).body();
        assertEquals(5, count("<li>Claire Morvan a ", history), history);
    }

    @Test
    void each_form_of_an_incident_makes_one_fact() {
        Dossier dossier = Dossier.bare("Twice");
        twice(PageForm.on(dpo, dossier.page() + "/facts", "retitle").with("title", "Autre titre"));
        twice(PageForm.on(dpo, dossier.page() + "/facts", "total-PERSONS").with("kind", "EXACT").with("number", "80"));
        PageForm involve = PageForm.on(dpo, dossier.page() + "/involve", "hand")
                .file("finess;raison_sociale\n" + Dossier.FIRST + ";Laboratoire fictif 01\n");
        involve.submitTwiceAtOnce().forEach(answer -> assertEquals(200, answer.statusCode(), answer::body));
        String history = dpo.get(dossier.page()).body();
        assertEquals(4, count("<li>Claire Morvan a ", history), history);
    }

    private static void approved(String letters) throws InterruptedException {
        Caller reviewer = Server.loggedIn("reviewer");
        for (int look = 0; look < 150 && !reviewer.get(letters).body().contains("approval:do"); look++) {
            Thread.sleep(200);
        }
        PageForm.on(reviewer, letters, "approval").submitTwiceAtOnce()
                .forEach(RepeatedFormIT::assertRedirected);
        over(letters);
    }

    private static void twice(PageForm form) {
        form.submitTwiceAtOnce();
        form.submit();
    }

    private static void assertRedirected(HttpResponse<String> answer) {
        assertEquals(302, answer.statusCode(), answer::body);
    }

    private static void over(String path) throws InterruptedException {
        for (int look = 0; look < 150 && dpo.get(path).body().contains("<progress "); look++) {
            Thread.sleep(200);
        }
    }

    private static long count(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
