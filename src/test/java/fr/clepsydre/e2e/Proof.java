package fr.clepsydre.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;

/** The proof of a run of letters, as a reviewer opens it. */
final class Proof {

    private Proof() {
    }

    /** Once the run of that laboratory is frozen; a reviewer is logged in from then on. */
    static Page opened(Story story, String laboratory) {
        story.newcomer();
        story.login("reviewer");
        Page page = story.open(laboratory + "/letters");
        page.waitForSelector("[id='approval:do']", new WaitForSelectorOptions().setTimeout(60_000));
        return page;
    }
}
