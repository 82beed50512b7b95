package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What somebody without a session is told. */
@InServer
class DoorIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void a_form_of_an_ended_session_leads_to_a_login_that_says_so_and_back_to_its_section() {
        var answer = Server.anonymous().send("POST", "/incidents/INC-2021-0001/facts?section=6&expired=1", FORM, "a=b");
        assertEquals(302, answer.statusCode());
        String login = answer.headers().firstValue("Location").orElse("");
        assertTrue(login.endsWith("/login?from=%2Fincidents%2FINC-2021-0001%2Ffacts%3Fsection%3D6&expired=1"), login);
        assertTrue(Server.anonymous().get(login.substring(login.indexOf("/login"))).body()
                .contains("Votre session a pris fin"));
    }

    @Test
    void an_ajax_form_is_told_in_the_words_of_its_protocol() {
        var answer = Server.anonymous().send("POST", "/account", FORM, "a=b", "Faces-Request", "partial/ajax");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<redirect url=\"/login?from=%2Faccount&amp;expired=1\"/>"), answer.body());
    }

    @Test
    void a_first_visit_is_not_told_of_a_session_that_never_was() {
        String login = Server.anonymous().get("/?clock=OVERDUE").headers().firstValue("Location").orElse("");
        assertTrue(login.endsWith("/login?from=%2F%3Fclock%3DOVERDUE"), login);
    }

    @Test
    void a_program_without_a_good_token_is_told_how_to_get_one_in_its_language() {
        var french = Server.anonymous().get("/api/v1/incidents");
        assertEquals(401, french.statusCode());
        assertTrue(french.body().contains("\"detail\":\"Il manque un jeton valable"), french.body());
        var english = Server.bearer("gone").get("/api/v1/incidents", "Accept-Language", "en-GB,fr;q=0.5");
        assertTrue(english.body().contains("\"message\":\"A valid token is missing"), english.body());
        assertEquals("en", english.headers().firstValue("Content-Language").orElse(""));
    }
}
