package fr.clepsydre.app.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.letter.LetterWords;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.people.AddressBlock;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PostalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Somebody looks at the people of a laboratory; a manager at those of their own, an administrator at nobody. */
@UseCase(Permission.SEE_PEOPLE)
@ApplicationScoped
public class ReadPeople {

    /** How many of a queue are read at once. */
    public static final int PAGE = 20;
    /** How many are found at most: who finds more asks more precisely. */
    public static final int FOUND = 50;

    @Inject
    private Involvements involvements;
    @Inject
    private People people;
    @Inject
    private PeopleQueues queues;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Empty when the case is not the caller's to see. */
    public Optional<PeopleCounts> counts(Reference reference, String finess) {
        return seen(reference, finess).map(involvement -> people.counts(reference, finess));
    }

    /** Those with that finding open, from the one after that id on; at most {@link #PAGE}. */
    @Recorded(Deed.SEEN)
    public List<PeopleQueues.Found> queue(Reference reference, String finess, FindingCode code, long after) {
        return seen(reference, finess).map(seen -> queues.queue(reference, finess, code, after, PAGE))
                .orElse(List.of());
    }

    /** Those with that finding on whom somebody has decided. */
    @Recorded(Deed.SEEN)
    public List<PeopleQueues.Found> decided(Reference reference, String finess, FindingCode code, long after) {
        return seen(reference, finess).map(seen -> queues.settled(reference, finess, code, after, PAGE))
                .orElse(List.of());
    }

    /** Empty when there is nobody of that id, or when the case is not the caller's to see. */
    @Recorded(Deed.SEEN)
    public Optional<PersonCard> card(Reference reference, String finess, long id) {
        return seen(reference, finess).flatMap(involvement -> queues.find(reference, finess, id)
                .map(found -> new PersonCard(found, block(found.stored().person(), involvement),
                        queues.past(reference, finess, id), queues.near(reference, finess, id),
                        elsewhere(reference, found))));
    }

    /** The address as a letter of today would carry it. */
    public AddressBlock block(Reference reference, PeopleQueues.Found found) {
        return block(found.stored().person(), seen(reference, found.finess()).orElseThrow());
    }

    private AddressBlock block(Person person, Involvement involvement) {
        return PostalAddress.block(person, LocalDate.ofInstant(clock.instant(), involvement.zone()),
                LetterWords.in("fr").orElseThrow().guardians());
    }

    private List<String> elsewhere(Reference reference, PeopleQueues.Found found) {
        return queues.elsewhere(reference, found.finess(), found.stored().id()).stream()
                .filter(caller.scope()::includes).sorted().toList();
    }

    /** In the laboratories that the caller may see; at most {@link #FOUND}. */
    @Recorded(Deed.SEEN)
    public List<PeopleQueues.Found> search(Reference reference, PeopleQueues.Query query) {
        List<String> mine = involvements.finess(reference).stream().filter(caller.scope()::includes).toList();
        return queues.search(reference, mine, query, FOUND);
    }

    private Optional<Involvement> seen(Reference reference, String finess) {
        return involvements.find(reference, finess, caller.scope());
    }
}
