package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.StepCount;
import fr.clepsydre.store.TestStore;
import java.io.IOException;

/** A server that does nothing but print what is ordered in a database, in a process of its own that may be killed. */
final class PrintingProgram {

    static final PrintingRules RULES = new PrintingRules("killed", 1, true);
    static final int LETTERS_IN_BATCH = 8;

    private PrintingProgram() {
    }

    /** @param arguments the address of the database */
    public static void main(String[] arguments) throws IOException {
        TestStore store = TestStore.on(new Database.Place(arguments[0], "clepsydre", ""));
        LeakedFile server = new LeakedFile(store, LETTERS_IN_BATCH, RULES);
        server.doStep(server.use(new LetterWork())::freeOwn);
        server.print(new StepCount(server));
        store.close();
        System.out.println("over");
    }
}
