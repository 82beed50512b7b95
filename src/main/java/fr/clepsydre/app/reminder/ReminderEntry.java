package fr.clepsydre.app.reminder;

import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All reminders of one obligation to one person, as one.
 *
 * @param titles   of the rule, by {@code fr} and {@code en}
 * @param zone     the laboratory's
 * @param target   its deadline as it stands; empty when it has none any more
 * @param former   the deadline that a withdrawn reminder spoke of, when it is another one
 * @param raisedAt when the newest was raised
 * @param count    of reminders
 * @param unseen   of these, those that stand and were not seen
 * @param explained whether somebody said why it is late
 */
public record ReminderEntry(UUID obligation, Reference incident, String finess, String laboratory,
        Map<String, String> titles, Standing.State state, Rule.Figure figure, Optional<Instant> target,
        Optional<Instant> former, ZoneId zone, Instant raisedAt, long count, long unseen, Lateness explained) {

    /** Whether somebody said why it is late. */
    public enum Lateness { UNEXPLAINED, EXPLAINED }

    public ReminderEntry {
        titles = Map.copyOf(titles);
    }
}
