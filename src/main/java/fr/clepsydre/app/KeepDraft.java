package fr.clepsydre.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A form is left half filled and found again: a lost session loses no typing. Each account sees its own drafts only. */
@UseCase(Permission.OWN_ACCOUNT)
@ApplicationScoped
public class KeepDraft {

    /** Longest draft, in characters. */
    public static final int LONGEST = 200_000;

    @Inject
    private Drafts drafts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public Optional<Drafts.Draft> find(String form) {
        return drafts.find(caller.known().id(), form);
    }

    /** Keeps it and tells when; a draft beyond {@link #LONGEST} is not kept and the last one stays. */
    public Optional<Instant> save(String form, String content) {
        if (content.length() > LONGEST) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        drafts.save(caller.known().id(), form, content, now);
        return Optional.of(now);
    }

    public void forget(String form) {
        drafts.forget(caller.known().id(), form);
    }
}
