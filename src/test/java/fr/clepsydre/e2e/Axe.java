package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong on a page. Its script is evaluated by the debugger, which no page policy refuses. */
final class Axe {

    private Axe() {
    }

    /** Fails with each violation and where it is. */
    static void assertNothingFound(Page page) {
        assertEquals("", String.join("\n", violations(page)), () -> "axe on " + page.url());
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream().map(Axe::words).toList();
    }

    private static String words(Rule rule) {
        var places = rule.getNodes().stream().map(node -> "  " + node.getTarget() + " " + node.getHtml()).toList();
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n" + String.join("\n", places);
    }
}
