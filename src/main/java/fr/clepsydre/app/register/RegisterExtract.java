package fr.clepsydre.app.register;

import fr.clepsydre.domain.audit.Anchor;
import java.time.Instant;
import java.util.Optional;

/**
 * What a file of the register holds, told in the file itself: which part of the register, as of when, in figures.
 *
 * @param trail where the audit trail stood then: what is printed can be held against it for ever
 */
public record RegisterExtract(RegisterFilter filter, Instant at, RegisterTotals totals, Optional<Anchor> trail) {

    /** Without the audit trail. */
    public RegisterExtract(RegisterFilter filter, Instant at, RegisterTotals totals) {
        this(filter, at, totals, Optional.empty());
    }

    RegisterExtract anchored(Optional<Anchor> head) {
        return new RegisterExtract(filter, at, totals, head);
    }
}
