package fr.clepsydre.app.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where letters reach nobody without a disproportionate effort, a public communication tells the people as effectively
 * (art. 34(3)(c)): it stands for everybody of the laboratory whose letters came back and whose address nobody has
 * corrected, whose letter could not be printed, or who has no address.
 */
@UseCase(Permission.TRACK_LETTERS)
@ApplicationScoped
public class PublishCommunication {

    /** Longest name of a place, in characters. */
    public static final int LONGEST_PLACE = 500;
    /** Longest text, in characters. */
    public static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ADDRESS = 2000;

    @Inject
    private Involvements involvements;
    @Inject
    private Deliveries deliveries;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * What was published.
     *
     * @param place   where: a paper, a site, a notice
     * @param address of the page; may be empty
     * @param said    its text; may be empty where an address is given
     */
    public record Publication(Optional<LocalDate> on, String place, String address, String said) {
    }

    /**
     * Records it. Refuses with NOT_FOUND, PUBLICATION_DAY_MISSING, PUBLICATION_AHEAD when that day is yet to come,
     * PUBLICATION_PLACE_MISSING, PUBLICATION_TEXT_MISSING without text and address, URL_UNREADABLE, TEXT_TOO_LONG
     * (limit, length), or NOBODY_TO_TELL when it would stand for nobody.
     */
    public Outcome<PublicCommunication> publish(Reference reference, String finess, Publication said) {
        var involvement = involvements.findForChange(reference, finess, caller.scope());
        if (involvement.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), involvement.get().zone());
        Optional<Refusal> obstacle = words(said).or(() -> length(said)).or(() -> day(said, today));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        PublicCommunication whole = new PublicCommunication(UUID.randomUUID(), reference, finess,
                said.on().orElseThrow(), said.place().strip(), said.address().strip(), said.said().strip(), Map.of(),
                clock.instant(), caller.known().author());
        Map<Reach, Long> covers = deliveries.publish(whole);
        if (covers.isEmpty()) {
            return Outcome.refused(Refusal.of("NOBODY_TO_TELL"));
        }
        long people = covers.values().stream().mapToLong(Long::longValue).sum();
        history.append(reference, Optional.of(finess), List.of(Change.first(Change.Kind.LETTERS_TRACKED, "PUBLISHED",
                people + " " + whole.place())), caller.known(), clock.instant());
        return Outcome.accepted(new PublicCommunication(whole.id(), reference, finess, whole.on(), whole.place(),
                whole.address(), whole.said(), covers, whole.recordedAt(), whole.by()));
    }

    private static Optional<Refusal> words(Publication said) {
        if (said.place().isBlank()) {
            return Optional.of(Refusal.of("PUBLICATION_PLACE_MISSING").at("place"));
        }
        if (said.said().isBlank() && said.address().isBlank()) {
            return Optional.of(Refusal.of("PUBLICATION_TEXT_MISSING").at("said"));
        }
        return said.address().isBlank() || isAddress(said.address().strip())
                ? Optional.empty()
                : Optional.of(Refusal.of("URL_UNREADABLE").at("address"));
    }

    private static boolean isAddress(String address) {
        try {
            URI uri = URI.create(address);
            return List.of("https", "http").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static Optional<Refusal> length(Publication said) {
        return tooLong(said.place(), LONGEST_PLACE, "place")
                .or(() -> tooLong(said.address(), LONGEST_ADDRESS, "address"))
                .or(() -> tooLong(said.said(), LONGEST_TEXT, "said"));
    }

    private static Optional<Refusal> tooLong(String text, int limit, String field) {
        return text.length() > limit
                ? Optional.of(Refusal.of("TEXT_TOO_LONG", limit, text.length()).at(field))
                : Optional.empty();
    }

    private static Optional<Refusal> day(Publication said, LocalDate today) {
        if (said.on().isEmpty()) {
            return Optional.of(Refusal.of("PUBLICATION_DAY_MISSING").at("on"));
        }
        return said.on().get().isAfter(today)
                ? Optional.of(Refusal.of("PUBLICATION_AHEAD").at("on"))
                : Optional.empty();
    }
}
