package fr.clepsydre.domain.deadline;

import java.time.ZoneId;
import java.util.List;

/** The zones in which laboratories under French law keep their clocks (IANA names). */
public final class Zones {

    /** Offered first in forms: metropolitan France, then the overseas territories. */
    public static final List<String> FRENCH = List.of("Europe/Paris", "America/Guadeloupe", "America/Martinique",
            "America/Marigot", "America/St_Barthelemy", "America/Cayenne", "America/Miquelon", "Indian/Reunion",
            "Indian/Mayotte", "Pacific/Noumea", "Pacific/Wallis", "Pacific/Tahiti", "Pacific/Marquesas",
            "Pacific/Gambier");

    private Zones() {}

    /** Whether this is an IANA zone; a bare offset is not, since it forgets when clocks change. */
    public static boolean known(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }
}
