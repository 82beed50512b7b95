package fr.clepsydre.domain.deadline;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of France that do not all rest on the same days. */
public enum Territory {
    METROPOLE,
    ALSACE_MOSELLE,
    GUADELOUPE,
    MARTINIQUE,
    GUYANE,
    REUNION,
    MAYOTTE,
    SAINT_MARTIN,
    SAINT_BARTHELEMY,
    SAINT_PIERRE_ET_MIQUELON,
    NOUVELLE_CALEDONIE,
    POLYNESIE,
    WALLIS_ET_FUTUNA;

    private static final Set<String> LOCAL_LAW = Set.of("57", "67", "68");
    /** These two left Guadeloupe in 2007 and kept its postcodes. */
    private static final Map<String, Territory> SEPARATED =
            Map.of("97133", SAINT_BARTHELEMY, "97150", SAINT_MARTIN);
    private static final Map<String, Territory> OVERSEAS = Map.ofEntries(
            Map.entry("971", GUADELOUPE),
            Map.entry("972", MARTINIQUE),
            Map.entry("973", GUYANE),
            Map.entry("974", REUNION),
            Map.entry("975", SAINT_PIERRE_ET_MIQUELON),
            Map.entry("976", MAYOTTE),
            Map.entry("977", SAINT_BARTHELEMY),
            Map.entry("978", SAINT_MARTIN),
            Map.entry("986", WALLIS_ET_FUTUNA),
            Map.entry("987", POLYNESIE),
            Map.entry("988", NOUVELLE_CALEDONIE));
    private static final Map<String, Territory> ZONES = Map.ofEntries(
            Map.entry("America/Guadeloupe", GUADELOUPE),
            Map.entry("America/Martinique", MARTINIQUE),
            Map.entry("America/Cayenne", GUYANE),
            Map.entry("Indian/Reunion", REUNION),
            Map.entry("America/Miquelon", SAINT_PIERRE_ET_MIQUELON),
            Map.entry("Indian/Mayotte", MAYOTTE),
            Map.entry("America/St_Barthelemy", SAINT_BARTHELEMY),
            Map.entry("America/Marigot", SAINT_MARTIN),
            Map.entry("Pacific/Wallis", WALLIS_ET_FUTUNA),
            Map.entry("Pacific/Tahiti", POLYNESIE),
            Map.entry("Pacific/Marquesas", POLYNESIE),
            Map.entry("Pacific/Gambier", POLYNESIE),
            Map.entry("Pacific/Noumea", NOUVELLE_CALEDONIE));

    /**
     * Where a laboratory stands: by its postcode when that is overseas, else by its zone when that is, else by the
     * department, of the postcode or as given.
     *
     * @param department for example {@code 67}, {@code 2A}, {@code 971}
     * @param postcode   empty when it is not known
     */
    public static Territory of(String department, String postcode, ZoneId zone) {
        return overseas(postcode)
                .or(() -> Optional.ofNullable(ZONES.get(zone.getId())))
                .orElseGet(() -> inDepartment(postcode.isEmpty() ? department : start(postcode, 2)));
    }

    private static Optional<Territory> overseas(String postcode) {
        return Optional.ofNullable(SEPARATED.get(postcode))
                .or(() -> Optional.ofNullable(OVERSEAS.get(start(postcode, 3))));
    }

    private static Territory inDepartment(String department) {
        return LOCAL_LAW.contains(department) ? ALSACE_MOSELLE : OVERSEAS.getOrDefault(department, METROPOLE);
    }

    private static String start(String postcode, int length) {
        return postcode.substring(0, Math.min(length, postcode.length()));
    }
}
