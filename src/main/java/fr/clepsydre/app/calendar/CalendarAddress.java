package fr.clepsydre.app.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * The address of somebody's calendar as its owner sees it: never the address itself.
 *
 * @param lastReadAt to the minute; empty while no program has read it
 */
public record CalendarAddress(Instant madeAt, Optional<Instant> lastReadAt) {
}
