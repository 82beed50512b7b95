package fr.clepsydre.boot.demo;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.account.Accounts;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.app.laboratory.LaboratoryFiles;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.intake.LaboratoryRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills an empty database with the demo: all of it or nothing, once. */
@ApplicationScoped
public class Demo {

    @Inject
    private Accounts accounts;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private DemoStory story;

    @Inject
    private DemoCrowd crowd;

    @Inject
    private Directory directory;

    @Inject
    private LaboratoryFiles files;

    @Inject
    private Clock clock;

    /** Does nothing when there is an account already. */
    @Transactional
    public void fill() {
        if (!accounts.isEmpty()) {
            return;
        }
        DemoText text = new DemoText();
        Map<String, Account> added = demoAccounts.add(text, clock.instant());
        List<Laboratory> laboratories = laboratories();
        laboratories.forEach(directory::save);
        crowd.gather(story.tell2021(text, laboratories, added).reference());
        story.tellRecent(text, laboratories, added, clock.instant());
    }

    private List<Laboratory> laboratories() {
        List<Laboratory> laboratories = new ArrayList<>();
        try (var file = DemoLaboratories.file()) {
            files.read(file, row -> {
                if (row instanceof LaboratoryRow.Read read) {
                    laboratories.add(read.laboratory());
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return laboratories;
    }
}
