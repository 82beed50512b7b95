package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An account that the administrator made for one test, whose owner has chosen {@link #PASSWORD} by the link. */
public final class NewAccount {

    public static final String PASSWORD = "trois petites lampes bleues";

    private static final Pattern LINK = Pattern.compile("/welcome\\?key=[\\w-]+");

    private NewAccount() {
    }

    /** Its login, which begins so. */
    public static String of(String beginning, String role, String laboratories) {
        String login = beginning + "-" + UUID.randomUUID().toString().substring(0, 8);
        var made = PageForm.on(Server.loggedIn("admin"), "/admin", "create").with("login", login).with("name", "Essai")
                .with("role", role).with("laboratories", laboratories).submit();
        Matcher link = LINK.matcher(made.body());
        assertTrue(link.find(), made::body);
        var chosen = PageForm.on(Server.anonymous(), link.group(), "invited").with("password", PASSWORD)
                .with("again", PASSWORD).submit();
        assertEquals(302, chosen.statusCode(), chosen::body);
        return login;
    }
}
