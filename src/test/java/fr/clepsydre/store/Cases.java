package fr.clepsydre.store;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Role;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.KnownRules;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.store.incident.StoredHistory;
import fr.clepsydre.store.incident.StoredIncidents;
import fr.clepsydre.store.laboratory.StoredDirectory;
import fr.clepsydre.store.laboratory.StoredInvolvements;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** Cases for tests of the store: an incident, laboratories in it, and the stores that keep them. */
public record Cases(StoredIncidents incidents, StoredInvolvements involvements, StoredDirectory directory,
        StoredHistory history) {

    public static final Instant NOW = Instant.parse("2026-03-27T14:20:00Z");
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Account DPO = new Account(UUID.randomUUID(), "dpo", "Claire Morvan", Role.DPO, Set.of(),
            "fr", Account.State.ACTIVE);

    public static Cases on(EntityManager entities) {
        return new Cases(TestStore.wired(new StoredIncidents(), entities),
                TestStore.wired(new StoredInvolvements(), entities), TestStore.wired(new StoredDirectory(), entities),
                TestStore.wired(new StoredHistory(), entities));
    }

    public Incident incident(String title) {
        Reference reference = incidents.next(2026);
        Incident incident = accepted(Incident.record(reference, title, NOW));
        incidents.add(incident, DPO);
        return incident;
    }

    public Involvement involved(Reference incident, String finess) {
        if (directory.find(finess).isEmpty()) {
            directory.save(Laboratory.named(new Finess(finess), "Laboratoire fictif " + finess));
        }
        Involvement involvement = accepted(Involvement.begin(incident, finess, PARIS, NOW));
        involvements.add(involvement, duties(involvement));
        return involvement;
    }

    public void save(Involvement before, Involvement after) {
        involvements.save(before, after, duties(after), DPO, NOW);
    }

    private static Duties duties(Involvement involvement) {
        return Duties.of(involvement, Answers.NONE, KnownRules.BOOK, Holidays.NONE, NOW);
    }

    public static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(outcome.refusals());
    }
}
