package fr.clepsydre.app.laboratory;

import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.Territory;

/** Port: the public holidays of each territory. Safe for threads. */
public interface HolidayCalendars {

    Holidays of(Territory territory);
}
