package fr.clepsydre.app.reminder;

import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.QuietHours;
import fr.clepsydre.domain.deadline.Rule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a mail says of one obligation.
 *
 * @param titles of the rule, by {@code fr} and {@code en}
 * @param zone   the laboratory's
 * @param former the deadline that earlier reminders to the same person spoke of, when it is another one
 */
public record MailLine(UUID obligation, Reference incident, String finess, String laboratory,
        Map<String, String> titles, Rule.Figure figure, Instant target, ZoneId zone, Optional<Instant> former) {

    public MailLine {
        titles = Map.copyOf(titles);
    }

    /** Whether it can wait for the end of the quiet hours. */
    boolean isHeld(Optional<QuietHours> quiet, Instant now) {
        return figure != Rule.Figure.LEGAL && quiet.filter(hours -> hours.hold(target, now, zone)).isPresent();
    }
}
