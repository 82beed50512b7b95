package fr.clepsydre.app.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.NoLetter;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PersonCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Somebody decides on what was found about people: it is right as it is, no letter is written, or it is corrected. The
 * history of the case tells how many, by whom and when, and names nobody.
 */
@UseCase(Permission.EDIT_PEOPLE)
@ApplicationScoped
public class DecideOnPeople {

    @Inject
    private Involvements involvements;
    @Inject
    private PeopleQueues queues;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** These are right as they are. Refuses with NOT_FOUND or NOBODY_CHOSEN. */
    public Outcome<Long> settle(Reference reference, String finess, Collection<Long> ids, FindingCode code) {
        return chosen(reference, finess, ids, code + " SETTLED",
                () -> queues.settle(reference, finess, ids, Set.of(code), true));
    }

    /** These are to be looked at again after all. Refuses as {@link #settle} does. */
    public Outcome<Long> reopen(Reference reference, String finess, Collection<Long> ids, FindingCode code) {
        return chosen(reference, finess, ids, code + " REOPENED", () -> {
            queues.settle(reference, finess, ids, Set.of(code), false);
            queues.setApart(reference, finess, ids, Optional.empty());
        });
    }

    /** No letter to these. Refuses as {@link #settle} does. */
    public Outcome<Long> leaveOut(Reference reference, String finess, Collection<Long> ids, NoLetter reason) {
        return chosen(reference, finess, ids, reason + " LEFT_OUT",
                () -> queues.setApart(reference, finess, ids, Optional.of(reason.name())));
    }

    /** A letter to these after all; to somebody whom the file calls deceased, too. Refuses as {@link #settle} does. */
    public Outcome<Long> writeAfterAll(Reference reference, String finess, Collection<Long> ids) {
        return chosen(reference, finess, ids, "LETTER WRITTEN_TO", () -> {
            queues.setApart(reference, finess, ids, Optional.empty());
            queues.settle(reference, finess, ids, Set.of(FindingCode.DECEASED), true);
        });
    }

    /** All of a queue are right as they are. Refuses with NOT_FOUND; answers how many. */
    public Outcome<Long> settleAll(Reference reference, String finess, FindingCode code) {
        return decided(reference, finess, code + " SETTLED", () -> queues.settleAll(reference, finess, code));
    }

    /** No letter to anybody of a queue. Refuses with NOT_FOUND; answers how many. */
    public Outcome<Long> leaveAllOut(Reference reference, String finess, FindingCode code, NoLetter reason) {
        return decided(reference, finess, reason + " LEFT_OUT",
                () -> queues.setApartAll(reference, finess, code, reason.name()));
    }

    /**
     * Corrects somebody: letters written from now on say the new. Refuses with NOT_FOUND, CHANGED_MEANWHILE when
     * somebody else did so before, and PERSON_KNOWN_ALREADY (id).
     *
     * @param which as it stood on the page
     */
    public Outcome<PeopleQueues.Found> correct(Reference reference, String finess, People.Written which, Person to) {
        Optional<Involvement> mine = involvements.findForChange(reference, finess, caller.scope());
        Optional<PeopleQueues.Found> before = mine.flatMap(seen -> queues.find(reference, finess, which.id()));
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", which.id()));
        }
        Set<FindingCode> codes = before.get().stored().findings().stream().map(FindingCode::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), mine.get().zone());
        Outcome<PeopleQueues.Found> outcome =
                queues.correct(reference, finess, which, to, PersonCheck.codes(to, codes, today));
        if (outcome instanceof Outcome.Accepted<PeopleQueues.Found> corrected
                && corrected.value().stored().revision() > which.revision()) {
            record(reference, finess, "PERSON CORRECTED", 1);
        }
        return outcome;
    }

    private Outcome<Long> chosen(Reference reference, String finess, Collection<Long> ids, String what,
            Runnable decision) {
        if (ids.isEmpty()) {
            return Outcome.refused(Refusal.of("NOBODY_CHOSEN"));
        }
        return decided(reference, finess, what, () -> {
            decision.run();
            return ids.size();
        });
    }

    private Outcome<Long> decided(Reference reference, String finess, String what, LongSupplier decision) {
        if (involvements.findForChange(reference, finess, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        long count = decision.getAsLong();
        if (count > 0) {
            record(reference, finess, what, count);
        }
        return Outcome.accepted(count);
    }

    private void record(Reference reference, String finess, String what, long count) {
        String[] parts = what.split(" ");
        history.append(reference, Optional.of(finess), List.of(Change.first(Change.Kind.PEOPLE_DECIDED, parts[0],
                parts[1] + " " + count)), caller.known(), clock.instant());
    }
}
