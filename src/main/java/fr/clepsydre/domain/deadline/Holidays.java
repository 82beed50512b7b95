package fr.clepsydre.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** The public holidays of one territory. */
public interface Holidays {

    /** A public holiday by its names. */
    record Holiday(String fr, String en) {}

    /** Nothing is known of any. */
    Holidays NONE = day -> Optional.empty();

    /** The holiday of that day, if it is one. */
    Optional<Holiday> on(LocalDate day);
}
