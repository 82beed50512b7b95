package fr.clepsydre.app.register;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.breach.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the register, filtered, sorted and paged in the database: the newest incident first, then by laboratory. */
public interface RegisterEntries {

    /**
     * What is wanted, by whom, when.
     *
     * @param now  at which clocks are read
     * @param soon how long before its target a duty is due soon
     */
    record Asked(RegisterFilter filter, Scope scope, Instant now, Duration soon) {
    }

    /** The entries after that one, at most so many; empty begins at the first. A few queries, whatever the size. */
    List<RegisterEntry> following(Asked asked, Optional<RegisterEntry> last, int size);

    Slice<RegisterEntry> page(Asked asked, Slice.Window window);

    /**
     * One entry, whatever the filter.
     *
     * @param finess empty for the incident itself, as long as no laboratory is involved
     */
    Optional<RegisterEntry> find(Asked asked, Reference incident, Optional<String> finess);

    RegisterTotals totals(Asked asked);

    /** The incidents that the register can be narrowed to, the newest first, at most {@link Slice.Window#LARGEST}. */
    List<Reference> incidents(Scope scope);
}
