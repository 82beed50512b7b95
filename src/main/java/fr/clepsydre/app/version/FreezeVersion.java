package fr.clepsydre.app.version;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Somebody freezes what a laboratory is going to say: from then on every byte of it stands (art. 33(1), 33(4)). */
@UseCase(Permission.FREEZE_VERSION)
@ApplicationScoped
public class FreezeVersion {

    private static final String TYPE = "notificationType";
    private static final String PREVIOUS = "previousNotification";

    @Inject
    private Involvements involvements;

    @Inject
    private ReadCase cases;

    @Inject
    private EditCase edit;

    @Inject
    private Versions versions;

    @Inject
    private VersionAge age;

    @Inject
    private VersionMaker maker;

    @Inject
    private CaseHistory history;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Freezes the case as it stands, gaps and all. Refuses with NOT_FOUND, CHANGED_MEANWHILE when somebody else has
     * frozen one, as {@link VersionBook#checkFreezing} does, and with the faults of the template.
     *
     * @param seen number of the newest version that stood on the page; empty for none
     */
    public Outcome<Version> freeze(Reference reference, String finess, Seen seen, VersionBook.Wish wish) {
        if (involvements.findForChange(reference, finess, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        VersionBook book = versions.of(reference, finess);
        Optional<String> newest = book.newest().map(version -> String.valueOf(version.number()));
        Optional<Refusal> conflict = seen.conflict(newest, Optional.of(""), "version");
        if (conflict.isPresent()) {
            return Outcome.refused(conflict.get());
        }
        CaseFile file = cases.file(reference, finess).orElseThrow();
        List<Refusal> refusals = check(file, book, wish);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Map<String, Answer> settled = settled(file, book, wish);
        Outcome<Version> frozen = frozen(file.saying(settled), book, wish);
        if (frozen instanceof Outcome.Accepted) {
            settle(file, settled);
        }
        return frozen;
    }

    private List<Refusal> check(CaseFile file, VersionBook book, VersionBook.Wish wish) {
        Freshness freshness = book.newest().map(version -> age.of(version, file)).orElse(Freshness.FRESH);
        return book.checkFreezing(wish, freshness, file.involvement().progress().notifiedAt().isPresent());
    }

    /** The kind, and for a follow-up what it follows, are answers of the form. */
    private static Map<String, Answer> settled(CaseFile file, VersionBook book, VersionBook.Wish wish) {
        Map<String, Answer> answers = new TreeMap<>();
        answers.put(TYPE, Answer.of(wish.kind().name()));
        if (wish.kind().isFollowUp() && file.content().answer(PREVIOUS).isEmpty()) {
            book.lastFiled().flatMap(Version::filing)
                    .ifPresent(filing -> answers.put(PREVIOUS, Answer.of(filing.number())));
        }
        return answers;
    }

    /** What was frozen stands in the case too; it is being prepared from now on, if it was not yet. */
    private void settle(CaseFile file, Map<String, Answer> answers) {
        Reference reference = file.incident().reference();
        String finess = file.involvement().finess();
        List<Refusal> refusals = new ArrayList<>();
        answers.forEach((key, answer) -> refusals.addAll(edit.answer(reference, finess, key, Seen.ANYTHING,
                Optional.of(answer)).refusals()));
        if (file.involvement().status() == CaseStatus.ASSESSED && file.involvement().awareness().isPresent()) {
            refusals.addAll(edit.move(reference, finess, Seen.ANYTHING, MoveRequest.to(CaseStatus.PREPARING, ""))
                    .refusals());
        }
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("what was checked is refused: " + refusals);
        }
    }

    private Outcome<Version> frozen(CaseFile file, VersionBook book, VersionBook.Wish wish) {
        Account by = caller.known();
        Instant now = clock.instant();
        Version.Head head = new Version.Head(wish.kind(), wish.note().strip(), file.form().key(), file.form().version(),
                by.login(), by.name(), now.truncatedTo(ChronoUnit.MICROS));
        Outcome<Version> made = maker.make(file, book, head);
        if (!(made instanceof Outcome.Accepted<Version> version)) {
            return made;
        }
        Reference reference = file.incident().reference();
        String finess = file.involvement().finess();
        List<Change> changes = ((Outcome.Accepted<VersionBook>) book.freeze(version.value())).changes();
        versions.save(reference, finess, version.value());
        history.append(reference, Optional.of(finess), changes, by, now);
        return new Outcome.Accepted<>(version.value(), changes);
    }
}
