package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is invited, sets up a second factor, logs in with it and without it, and ends a session elsewhere. */
@InServer
class SecondFactorE2E {

    private static final String PASSWORD = "quatre mots sans lien";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @RegisterExtension
    final Story story = new Story();

    @RegisterExtension
    final Story elsewhere = new Story();

    private static byte[] read(String base32) {
        String text = base32.replaceAll("\\s", "");
        byte[] bytes = new byte[text.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char one : text.toCharArray()) {
            held = (held << 5 | ALPHABET.indexOf(one)) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }

    private static String code(byte[] secret, long steps) throws Exception {
        return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(
                new SecretKeySpec(secret, "HmacSHA1"), Instant.now().plus(Duration.ofSeconds(30 * steps)));
    }

    private String invited() {
        story.login("admin");
        Page page = story.open("/admin");
        String login = "facteur-" + UUID.randomUUID().toString().substring(0, 8);
        page.fill("[id='create:login']", login);
        page.fill("[id='create:name']", "Deux Facteurs");
        page.selectOption("[id='create:role']", "REVIEWER");
        page.click("[id='create:do']");
        page.waitForSelector("#invitation");
        String link = page.textContent("#invitation");
        story.newcomer();
        page = story.page();
        page.navigate(link);
        Axe.assertNothingFound(page);
        assertTrue(page.textContent("main").contains(login));
        page.fill("[id='invited:password']", "password password");
        page.fill("[id='invited:again']", "password password");
        page.click("[id='invited:do']");
        page.waitForSelector("[id='invited:password-error']");
        page.fill("[id='invited:password']", PASSWORD);
        page.fill("[id='invited:again']", PASSWORD);
        page.click("[id='invited:do']");
        page.waitForURL("**/login");
        page.navigate(link);
        assertEquals(0, page.locator("[id='invited:password']").count());
        return login;
    }

    private static Page password(Story who, String login) {
        Page page = who.page();
        page.navigate(Server.at("/login").toString());
        page.fill("[id='login:name']", login);
        page.fill("[id='login:password']", PASSWORD);
        page.click("[id='login:enter']");
        return page;
    }

    @Test
    void fromTheInvitationToALoginWithACode() throws Exception {
        String login = invited();
        story.login(login, PASSWORD);
        Page page = story.open("/account");
        page.click("[id='factor:begin']");
        page.waitForSelector("#factor-secret");
        byte[] secret = read(page.textContent("#factor-secret"));
        Axe.assertNothingFound(page);
        story.screenshot("second-factor");
        page.fill("[id='factor:code']", "000000");
        page.click("[id='factor:confirm']");
        page.waitForSelector("[id='factor:code-error']");
        page.fill("[id='factor:code']", code(secret, 0));
        page.click("[id='factor:confirm']");
        page.waitForSelector("#codes");
        assertEquals(10, page.locator("#codes li").count());
        String recovery = page.locator("#codes code").first().textContent();
        Axe.assertNothingFound(page);
        Page other = password(elsewhere, login);
        other.waitForSelector("[id='proof:code']");
        assertEquals(0, other.locator("[id='login:password']").count());
        Axe.assertNothingFound(other);
        elsewhere.screenshot("login-code");
        other.navigate(Server.at("/incidents").toString());
        assertTrue(other.url().contains("/login"), "the password alone opens nothing");
        other.fill("[id='proof:code']", "111111");
        other.click("[id='proof:enter']");
        other.waitForSelector("[id='proof:code-error']");
        other.fill("[id='proof:code']", code(secret, 1));
        other.click("[id='proof:enter']");
        other.waitForURL(Pattern.compile(".*/incidents$"));
        page.navigate(Server.at("/account").toString());
        assertEquals(2, page.locator("[id='sessions'] li").count());
        story.screenshot("sessions");
        page.click("[id='sessions'] button[name=end]");
        page.waitForSelector(".alert.done");
        other.navigate(Server.at("/incidents").toString());
        assertTrue(other.url().contains("/login"), "its session was ended from elsewhere");
        other = password(elsewhere, login);
        other.waitForSelector("[id='proof:code']");
        other.fill("[id='proof:code']", recovery);
        other.click("[id='proof:enter']");
        other.waitForURL(url -> !url.contains("/login"));
    }
}
