package fr.clepsydre.boot;

import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.app.people.Spool;
import fr.clepsydre.app.retention.RetentionRules;
import fr.clepsydre.store.Sealing;
import fr.clepsydre.store.people.SealedSpool;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** Wires what personal data is sealed with, where it waits and what prints it; refuses to start with a wrong key. */
@ApplicationScoped
public class PersonalData {

    @Produces
    @Singleton
    Sealing sealing() {
        try {
            return MasterKeyFile.open().orElseThrow(() -> new IllegalStateException(ConsoleText.otherKey()));
        } catch (IllegalStateException | UncheckedIOException noKey) {
            Ending.because(noKey.getMessage());
            throw noKey;
        } catch (SQLException | IOException unreadable) {
            Ending.because(unreadable.getMessage());
            throw new IllegalStateException(unreadable);
        }
    }

    @Produces
    @Singleton
    Spool spool() throws IOException {
        return new SealedSpool(Settings.data().resolve("spool"));
    }

    @Produces
    @Singleton
    LetterPrinter printer() {
        return new PressedLetters(Settings.lettersInBatch());
    }

    @Produces
    @Singleton
    RetentionRules retentionRules() {
        return new RetentionRules(Settings.keepPeople());
    }

    @Produces
    @Singleton
    PrintingRules printingRules() {
        return new PrintingRules(ServerName.here(), Settings.letterWorkers(), Settings.unattended(),
                Settings.mailsPerMinute());
    }

    /** Before anything else that happens at start. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
            Object start, Sealing sealing, Spool spool) {
        // Injecting them has opened the key and the folder.
    }
}
