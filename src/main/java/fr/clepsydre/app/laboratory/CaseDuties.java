package fr.clepsydre.app.laboratory;

import fr.clepsydre.domain.breach.Duties;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Brings a case, the rules and the holidays of its territory together. */
@ApplicationScoped
public class CaseDuties {

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Directory directory;

    @Inject
    private HolidayCalendars calendars;

    /** What that laboratory owes. */
    public Duties of(Involvement involvement, Incident incident, Instant now) {
        return Duties.of(involvement, incident.answers(), rulebooks.current(), holidays(involvement), now);
    }

    /** The public holidays where the laboratory is. */
    public Holidays holidays(Involvement involvement) {
        return directory.find(involvement.finess())
                .map(laboratory -> calendars.of(Territory.of(laboratory.department(), laboratory.postcode(),
                        involvement.zone())))
                .orElse(Holidays.NONE);
    }
}
