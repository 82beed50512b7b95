package fr.clepsydre.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The one real Chromium of the suite: started for the first story, closed with the suite. */
final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers() {
        var options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
        InstalledBrowser.find().ifPresent(options::setExecutablePath);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(options);
    }

    static Browser of(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(Browsers.class))
                .getOrComputeIfAbsent(Browsers.class, key -> new Browsers(), Browsers.class)
                .browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
