package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InServer
class AccountFormsIT {

    private static final String PASSWORD = NewAccount.PASSWORD;
    private static final String FRESH = "quatre autres mots sans lien";

    @Test
    void a_forged_id_is_told_as_what_does_not_exist() {
        for (String forged : new String[] {"x", "00000000-0000-0000-0000-000000000000", ""}) {
            assertEquals(200, PageForm.on(Server.loggedIn("admin"), "/admin", "accounts").button("disable", forged)
                    .send().statusCode(), "disable " + forged);
        }
    }

    @Test
    void whoever_guesses_at_a_present_password_is_slowed_down_like_at_the_login() {
        String login = account("REVIEWER", "");
        Caller caller = Server.loggedIn(login, PASSWORD);
        for (int guess = 1; guess <= 5; guess++) {
            String told = renewed(caller, "faux " + guess);
            assertTrue(told.contains("pas votre mot de passe actuel"), told);
        }
        String told = renewed(caller, PASSWORD);
        assertTrue(told.contains("Trop de mots de passe faux"), told);
        assertEquals(200, Server.loggedIn(account("REVIEWER", ""), PASSWORD).get("/account").statusCode(),
                "of that login only");
    }

    @Test
    void the_right_present_password_forgets_the_wrong_ones() {
        String login = account("REVIEWER", "");
        Caller caller = Server.loggedIn(login, PASSWORD);
        for (String current : new String[] {PASSWORD, FRESH}) {
            for (int guess = 1; guess <= 4; guess++) {
                renewed(caller, "faux");
            }
            var changed = PageForm.on(caller, "/account", "renew").with("current", current).with("password", FRESH)
                    .with("again", FRESH).submit();
            assertEquals(302, changed.statusCode(), changed::body);
        }
    }

    @Test
    void no_link_revokes_a_token_or_disables_an_account() {
        Caller admin = Server.loggedIn("admin");
        String name = "lien " + UUID.randomUUID();
        PageForm.on(admin, "/account", "token").with("label", name).submit();
        String token = value(admin.get("/account").body(), name, "revoke");
        admin.get("/account?revoke=" + token + "&language=en");
        String page = admin.get("/account").body();
        assertTrue(page.contains(name) && page.contains("Mon compte"), page);
        String login = account("REVIEWER", "");
        String id = value(admin.get("/admin").body() + admin.get("/admin?page=2").body(), login, "disable");
        admin.get("/admin?disable=" + id);
        assertEquals(200, Server.loggedIn(login, PASSWORD).get("/account").statusCode());
        PageForm.on(Server.loggedIn("dpo"), "/account", "identity").button("disable", id).send();
        assertEquals(200, Server.loggedIn(login, PASSWORD).get("/account").statusCode());
    }

    @Test
    void a_manager_sees_the_laboratories_that_they_are_given_from_the_next_click_on() {
        String login = account("LABORATORY_MANAGER", "");
        Caller manager = Server.loggedIn(login, PASSWORD);
        assertEquals(404, manager.get("/incidents/INC-2021-0001").statusCode());
        Caller admin = Server.loggedIn("admin");
        PageForm stale = assign(admin, login, "459900015");
        assertEquals(302, assign(admin, login, "279900005\n459900015").submit().statusCode());
        assertEquals(200, manager.get("/incidents/INC-2021-0001/labs/279900005").statusCode());
        var refused = stale.submit();
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("Quelqu’un d’autre a changé cette valeur"), refused.body());
        assertEquals(200, manager.get("/incidents/INC-2021-0001/labs/279900005").statusCode());
        assertEquals(302, assign(admin, login, "459900015").submit().statusCode());
        assertEquals(404, manager.get("/incidents/INC-2021-0001/labs/279900005").statusCode());
        assertEquals(200, manager.get("/incidents/INC-2021-0001/labs/459900015").statusCode());
    }

    @Test
    void only_the_administration_assigns_laboratories() {
        for (String login : new String[] {"dpo", "reviewer", "lab01"}) {
            assertEquals(404, Server.loggedIn(login).get("/admin?manager=lab01").statusCode(), login);
        }
        assertFalse(Server.loggedIn("admin").get("/admin?manager=dpo").body().contains("id=\"assign\""));
    }

    private static PageForm assign(Caller admin, String login, String numbers) {
        return PageForm.on(admin, "/admin?manager=" + login, "assign").with("laboratories", numbers);
    }

    private static String renewed(Caller caller, String current) {
        return PageForm.on(caller, "/account", "renew")
                .with("current", current).with("password", FRESH).with("again", FRESH).submit().body();
    }

    private static String account(String role, String laboratories) {
        return NewAccount.of("compte", role, laboratories);
    }

    /** What the button of that name says, in the row that names something. */
    private static String value(String page, String row, String button) {
        Matcher found = Pattern.compile("(?s)" + row + "((?!</tr>).)*name=\"" + button + "\" value=\"([^\"]+)\"")
                .matcher(page);
        assertTrue(found.find(), page);
        return found.group(2);
    }
}
