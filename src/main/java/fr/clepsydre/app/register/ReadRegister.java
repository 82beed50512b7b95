package fr.clepsydre.app.register;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody reads the register: facts, effects and measures of every breach, notified or not (art. 33(5)). */
@UseCase(Permission.SEE_REGISTER)
@ApplicationScoped
public class ReadRegister {

    /** So many entries are in memory at a time while all are handed over. */
    static final int AT_ONCE = 100;

    @Inject
    private RegisterEntries entries;

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Forms forms;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Hands over every entry that the filter leaves, the newest incident first. */
    public void each(RegisterFilter filter, Consumer<RegisterEntry> reader) {
        RegisterEntries.Asked asked = asked(filter);
        List<RegisterEntry> some = entries.following(asked, Optional.empty(), AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            RegisterEntry last = some.get(some.size() - 1);
            some = some.size() < AT_ONCE ? List.of() : entries.following(asked, Optional.of(last), AT_ONCE);
        }
    }

    public Slice<RegisterEntry> page(RegisterFilter filter, Slice.Window window) {
        return entries.page(asked(filter), window);
    }

    /** Empty when there is none, or when it is not the caller's to see. */
    public Optional<RegisterEntry> entry(Reference incident, Optional<String> finess) {
        return entries.find(asked(RegisterFilter.ALL), incident, finess);
    }

    /** What the filter leaves, in figures, at this instant. */
    public RegisterExtract extract(RegisterFilter filter) {
        RegisterEntries.Asked asked = asked(filter);
        return new RegisterExtract(filter, asked.now(), entries.totals(asked));
    }

    /** The incidents that the list can be narrowed to, the newest first. */
    public List<Reference> incidents() {
        return entries.incidents(caller.scope());
    }

    /** The form whose questions the entries answer. */
    public Form form() {
        return forms.current();
    }

    private RegisterEntries.Asked asked(RegisterFilter filter) {
        return new RegisterEntries.Asked(filter, caller.scope(), clock.instant(), rulebooks.soon());
    }
}
