package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import fr.clepsydre.it.api.Dossier;
import fr.clepsydre.it.api.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The DPO sees what is kept, stops the erasure, lifts that, and erases; afterwards nothing opens any more. */
@InServer
class ErasureE2E {

    @RegisterExtension
    final Story story = new Story();

    @Test
    void heldLiftedErasedAndCertified() throws InterruptedException {
        Dossier dossier = Dossier.ofFirst("Effacement");
        dossier.describe();
        Work.done(Dossier.DPO.post(dossier.path() + "/people", "text/csv", Dossier.PEOPLE));
        var run = Work.done(Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/letters", "{\"language\":\"fr\"}"));
        String letter = dossier.laboratory(Dossier.FIRST) + "/letters/" + run.getString("id") + "/letters/"
                + dossier.letters(run.getString("id")).get(0) + ".pdf";
        assertEquals(200, Dossier.DPO.get(letter).statusCode());
        story.login("dpo");
        Page page = story.open("/retention");
        Axe.assertNothingFound(page);
        story.screenshot("retention");
        page.click("a[href$='" + dossier.reference() + "/erasure']");
        page.waitForSelector("[id='hold:reason']");
        Axe.assertNothingFound(page);
        page.fill("[id='hold:reason']", "Une plainte est en cours.");
        page.click("[id='hold:do']");
        page.waitForSelector("button[name=lift]");
        story.screenshot("erasure");
        page.fill("[id='erase:reason']", "Fin du dossier");
        page.check("[id='erase:early']");
        page.click("[id='erase:do']");
        page.waitForSelector(".problems:has-text('suspension')");
        assertEquals("Fin du dossier", page.inputValue("[id='erase:reason']"));
        page.fill("[id='holds:reason']", "La plainte est classée.");
        page.click("button[name=lift]");
        page.waitForSelector(".alert.done");
        page.fill("[id='erase:reason']", "Fin du dossier");
        page.click("[id='erase:do']");
        page.waitForSelector("[id='erase:early-error']:not(:empty)");
        page.check("[id='erase:early']");
        page.click("[id='erase:do']");
        page.waitForSelector("#certificate-title");
        Axe.assertNothingFound(page);
        story.screenshot("erasure-certificate");
        int gone = Dossier.DPO.get(letter).statusCode();
        assertTrue(gone == 410 || gone == 404, "status " + gone);
        for (String path : new String[] {"", "/people", "/letters", "/letters/delivery"}) {
            int status = page.request().get(Server.at(dossier.page(Dossier.FIRST) + path).toString()).status();
            assertEquals(200, status, path);
        }
        assertEquals(410, Dossier.DPO.post(dossier.path() + "/people", "text/csv", Dossier.PEOPLE).statusCode());
        story.newcomer();
        story.login("lab01");
        assertEquals(404, story.page().request().get(Server.at("/retention").toString()).status());
    }
}
