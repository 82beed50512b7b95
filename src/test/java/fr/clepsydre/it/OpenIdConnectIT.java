package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Whoever a provider vouches for is let in to their account here; nobody else, by nothing forged, foreign or used. */
@InServer
class OpenIdConnectIT {

    private static final HttpClient ELSEWHERE = HttpClient.newHttpClient();

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }

    /** To the provider and back: the address with the code. */
    private static String comesBack(Caller browser) throws Exception {
        var left = browser.get("/login/oidc");
        assertEquals(302, left.statusCode(), left::body);
        var provider = ELSEWHERE.send(HttpRequest.newBuilder(URI.create(location(left))).build(), BodyHandlers.discarding());
        URI back = URI.create(location(provider));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static boolean letIn(Caller browser, String back) {
        var arrived = browser.get(back);
        assertEquals(302, arrived.statusCode(), arrived::body);
        boolean in = browser.get("/account").statusCode() == 200;
        assertEquals(in, !location(arrived).contains("provider=failed"), location(arrived));
        return in;
    }

    @Test
    void who_is_vouched_for_is_let_in_and_everything_else_is_not() throws Exception {
        String disabled = NewAccount.of("ancien", "REVIEWER", "");
        try (ProviderOfLogins provider = new ProviderOfLogins()) {
            provider.vouchFor("Reviewer");
            Caller browser = Server.anonymous();
            String back = comesBack(browser);
            assertTrue(letIn(browser, back));
            assertTrue(browser.get("/account").body().contains("Samir Benali"));
            assertEquals(false, letIn(Server.anonymous(), back), "the code of somebody else's browser");
            provider.vouchFor("nobody-here");
            assertEquals(false, tried());
            provider.vouchFor("");
            assertEquals(false, tried());
            provider.vouchFor(disabled);
            assertTrue(tried());
            disable(disabled);
            assertEquals(false, tried());
            provider.vouchFor("dpo");
            provider.forge(true);
            assertEquals(false, tried());
            provider.forge(false);
            provider.serve("another-client");
            assertEquals(false, tried());
            provider.serve("clepsydre");
            Caller other = Server.anonymous();
            comesBack(other);
            assertEquals(false, letIn(other, "/login/callback?code=code-0&state=guessed"));
            assertTrue(tried());
        }
        Caller late = Server.anonymous();
        var gone = late.get("/login/callback?code=x&state=y");
        assertTrue(location(gone).endsWith("/login?provider=failed"));
        assertTrue(late.get("/login?provider=failed").body().contains("fournisseur"));
    }

    private static boolean tried() throws Exception {
        Caller browser = Server.anonymous();
        return letIn(browser, comesBack(browser));
    }

    private static void disable(String login) {
        Caller admin = Server.loggedIn("admin");
        String list = admin.get("/admin").body() + admin.get("/admin?page=2").body() + admin.get("/admin?page=3").body();
        var row = java.util.regex.Pattern.compile("(?s)" + login + "((?!</tr>).)*name=\"disable\" value=\"([^\"]+)\"")
                .matcher(list);
        assertTrue(row.find());
        PageForm.on(admin, "/admin", "accounts").button("disable", row.group(2)).send();
    }
}
