package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InServer
class StartIT {

    @Test
    void theFirstPageAnswersOrLeadsToTheLogin() {
        var answer = Server.anonymous().get("/");
        assertTrue(List.of(200, 302, 303).contains(answer.statusCode()), () -> answer.statusCode() + answer.body());
    }

    @Test
    void noAddressCarriesASession() {
        var answer = Server.anonymous().get("/");
        var told = answer.headers().map().toString() + answer.body();
        assertFalse(told.contains(";jsessionid"), told);
    }

    @Test
    void noHeaderNamesTheServer() {
        var headers = Server.anonymous().get("/").headers();
        assertEquals(List.of(), headers.allValues("Server"));
        assertEquals(List.of(), headers.allValues("X-Powered-By"));
    }

    @Test
    void theMetricsOfTheServerAreNotPublic() {
        assertNotEquals(200, Server.anonymous().get("/metrics").statusCode());
    }

    @Test
    void theSessionIsInACookieThatNoScriptReadsAndNoOtherSiteSends() {
        var answer = new LoginForm(Server.anonymous()).logIn("dpo", Server.DEMO_PASSWORD);
        var session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .toList();
        assertEquals(1, session.size(), session::toString);
        assertTrue(session.get(0).contains("; HttpOnly") && session.get(0).contains("SameSite=Lax"), session::toString);
    }

    @Test
    void whoeverWatchesTheServerHearsThatItIsUpAndNothingOfAnybody() {
        for (String path : List.of("/health/live", "/health/ready")) {
            var answer = Server.anonymous().get(path);
            assertEquals(200, answer.statusCode(), path);
            assertTrue(answer.body().contains("\"UP\""), answer::body);
            assertFalse(answer.body().contains("@") || answer.body().contains("INC-"), answer::body);
        }
        assertEquals(404, Server.anonymous().get("/healthy").statusCode());
    }

    @Test
    void ourOwnStyleSheetAndScriptsHaveADigestInTheirAddresses() {
        var page = Server.anonymous().get("/login").body();
        var found = Pattern.compile("\"(/jakarta.faces.resource/(?:css|js)/[^\"]+)\"").matcher(page).results().toList();
        assertTrue(found.size() >= 2, page);
        for (var address : found) {
            assertTrue(address.group(1).matches(".*[?;&]d=[0-9a-f]{12}"), address.group(1));
            var file = Server.anonymous().get(address.group(1).replace("&amp;", "&"));
            assertEquals(200, file.statusCode(), address.group(1));
            assertTrue(file.body().length() > 500);
        }
    }
}
