package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.clepsydre.it.InServer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
class RegisterE2E {

    private static final String DEMO = "INC-2021-0001";

    @RegisterExtension
    final Story story = new Story();

    @Test
    void itTellsEachCaseInWordsAndIsNarrowedByItsFilters() {
        story.login("reviewer");
        Page page = story.open("/register");
        assertThat(page.locator("tbody.entry").first()).isVisible();
        assertThat(page.locator("main")).containsText("Registre complet.");
        Axe.assertNothingFound(page);
        filter(page, "incident", DEMO);
        assertThat(page.locator("main")).containsText("28 lignes · Registre filtré\u00a0: incident " + DEMO);
        assertThat(page.locator("tbody.entry").first()).containsText("Perte de la confidentialité");
        story.screenshot("register");
        filter(page, "filing", "NOTIFIED");
        assertThat(page.locator("tbody.entry").filter(having("non déposée"))).hasCount(0);
        filter(page, "filing", "NOT_NOTIFIED");
        int notFiled = page.locator("tbody.entry").count();
        assertEquals(notFiled, page.locator("tbody.entry").filter(having("non déposée")).count());
        Axe.assertNothingFound(page);
    }

    @Test
    void oneEntryHasAPageWithAllThatTheArticleAsksFor() {
        story.login("reviewer");
        Page page = story.open("/register?incident=" + DEMO);
        page.locator("tbody.entry th a").first().click();
        page.waitForLoadState(LoadState.LOAD);
        for (String heading : List.of("Dates et délais", "Faits", "Effets", "Mesures", "Décisions")) {
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))).isVisible();
        }
        Axe.assertNothingFound(page);
        story.screenshot("register-entry");
        page.setViewportSize(360, 800);
        assertTrue((int) page.evaluate("document.documentElement.scrollWidth") <= 360);
        assertEquals(404, page.navigate(page.url().replace(DEMO, "INC-1999-0001")).status());
        assertEquals(404, story.page().navigate(page.url().replaceFirst("/register/.*", "/register/" + DEMO)).status());
    }

    @Test
    void aNarrowScreenNeedsNoScrollingSideways() {
        story.login("reviewer");
        Page page = story.open("/register?incident=" + DEMO);
        page.setViewportSize(360, 800);
        assertTrue((int) page.evaluate("document.documentElement.scrollWidth") <= 360);
        Axe.assertNothingFound(page);
        story.screenshot("register-narrow");
    }

    @Test
    void theFilesHoldWhatThePageShowsInItsLanguage() throws IOException {
        story.login("dpo");
        Page page = story.open("/register?filing=NOTIFIED&incident=" + DEMO);
        long shown = Long.parseLong(page.locator("main .muted.bar span").innerText().replaceAll("\\D.*", ""));
        List<String> table = Files.readAllLines(taken(page, "CSV").path(), StandardCharsets.UTF_8);
        assertTrue(table.get(0).contains("Registre filtré") && table.get(0).contains(DEMO), table.get(0));
        assertTrue(table.get(1).startsWith("Référence;Intitulé;"), table.get(1));
        assertEquals(shown, table.stream().filter(line -> line.startsWith(DEMO + ";")).count());
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(taken(page, "XLSX").path()))) {
            assertEquals(shown + 1, book.getFirstSheet().read().size());
        }
        try (var pdf = Loader.loadPDF(Files.readAllBytes(taken(page, "PDF").path()))) {
            assertTrue(pdf.getNumberOfPages() > 1);
        }
        var data = Files.readAllLines(taken(page, "Format CNIL").path(), Charset.forName("windows-1252"));
        assertEquals(shown + 2, data.size());
    }

    @Test
    void whatAFilterDoesNotUnderstandIsSaidAndLeftOut() {
        story.login("reviewer");
        Page page = story.open("/register?from=demain&incident=" + DEMO);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("demain");
        assertThat(page.locator("main")).containsText("Registre filtré\u00a0: incident " + DEMO);
        story.open("/register?text=zzzzzz");
        assertThat(page.locator(".empty")).containsText("Aucune ligne du registre ne correspond");
        Axe.assertNothingFound(page);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void filter(Page page, String name, String value) {
        page.locator("select[name=" + name + "]").selectOption(value);
        page.locator(".filters button").click();
        page.waitForURL(url -> url.contains(name + "=" + value));
    }

    private static Download taken(Page page, String name) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName(name).setExact(true)).click());
    }
}
