package fr.clepsydre.app;

import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.deadline.Rulebook;
import java.time.Duration;

/** The rules of the tests, and the usual threshold. */
public final class KnownRulebooks implements Rulebooks {

    @Override
    public Rulebook current() {
        return KnownRules.BOOK;
    }

    @Override
    public Duration soon() {
        return Countdown.SOON;
    }
}
