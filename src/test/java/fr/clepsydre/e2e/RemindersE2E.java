package fr.clepsydre.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.api.Dossier;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
class RemindersE2E {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @RegisterExtension
    final Story story = new Story();

    @Test
    void theBellLeadsToTheRemindersWhichAreMarkedAsSeen() {
        Dossier dossier = Dossier.ofFirst("Rappels");
        Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/awareness", "{\"at\":\""
                + Instant.now().minus(Duration.ofHours(71)).atZone(PARIS).toLocalDateTime().withNano(0)
                + "\",\"zone\":\"Europe/Paris\",\"reason\":\"fichier reçu\"}");
        story.login("lab01");
        Page page = story.open("/");
        var row = page.locator("tr", new Page.LocatorOptions().setHasText(dossier.reference()));
        for (int look = 0; look < 30 && row.locator("button").count() == 0; look++) {
            page.waitForTimeout(1000);
            story.open("/reminders");
        }
        page.locator("#bell").click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Rappels").setExact(true))).isVisible();
        Axe.assertNothingFound(page);
        story.screenshot("reminders");
        row.locator("button").first().click();
        assertThat(page.locator("#notices")).containsText("marqué comme vu");
        Axe.assertNothingFound(page);
        story.open("/account");
        Axe.assertNothingFound(page);
    }
}
