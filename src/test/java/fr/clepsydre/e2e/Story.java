package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import fr.clepsydre.it.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for one test, in French and in Paris time, without cookies of another test. Registered as a field of a
 * test class marked {@link fr.clepsydre.it.InServer}:
 * {@snippet : @RegisterExtension final Story story = new Story(); }
 * A script error or a refusal by the content security policy fails the test; a failed test leaves a screenshot.
 */
@NullUnmarked
public final class Story implements BeforeEachCallback, AfterEachCallback {

    private static final Path SCREENS = Path.of("target/screens");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    private Page page;

    /** The open page. */
    public Page page() {
        return page;
    }

    /** Opens a path that begins with a slash. */
    public Page open(String path) {
        page.navigate(Server.at(path).toString());
        return page;
    }

    /** Logs in on the login page with the password of the demo accounts and waits until it is left. */
    public Page login(String name) {
        return login(name, Server.DEMO_PASSWORD);
    }

    /** The same, with a password of their own. */
    public Page login(String name, String password) {
        open("/login");
        var form = page.locator("form:has(input[type=password])");
        form.locator("input:not([type=hidden]):not([type=password])").first().fill(name);
        form.locator("input[type=password]").fill(password);
        form.locator("button[type=submit], input[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Begins again as somebody new: no cookie, the same locale. */
    public Page newcomer() {
        context.close();
        begin(context.browser().newContext(options()));
        return page;
    }

    /** Keeps the whole page as {@code target/screens/NAME.png}. */
    public void screenshot(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        begin(Browsers.of(test).newContext(options()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                screenshot(test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName());
            } else {
                assertEquals(List.of(), complaints, "script errors or refusals of the content security policy");
            }
        } finally {
            context.close();
        }
    }

    private void begin(BrowserContext fresh) {
        complaints.clear();
        context = fresh;
        page = fresh.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    private static NewContextOptions options() {
        return new NewContextOptions().setLocale("fr-FR").setTimezoneId("Europe/Paris").setViewportSize(1280, 900);
    }
}
