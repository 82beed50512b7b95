package fr.clepsydre.domain.breach;

import java.time.ZoneId;
import java.util.Map;

/** The time zone of a laboratory by where it stands, for directories that do not write it. */
public final class LaboratoryZone {

    private static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");
    private static final Map<String, ZoneId> OVERSEAS = Map.ofEntries(
            Map.entry("971", ZoneId.of("America/Guadeloupe")),
            Map.entry("972", ZoneId.of("America/Martinique")),
            Map.entry("973", ZoneId.of("America/Cayenne")),
            Map.entry("974", ZoneId.of("Indian/Reunion")),
            Map.entry("975", ZoneId.of("America/Miquelon")),
            Map.entry("976", ZoneId.of("Indian/Mayotte")),
            Map.entry("977", ZoneId.of("America/St_Barthelemy")),
            Map.entry("978", ZoneId.of("America/Marigot")),
            Map.entry("986", ZoneId.of("Pacific/Wallis")),
            Map.entry("987", ZoneId.of("Pacific/Tahiti")),
            Map.entry("988", ZoneId.of("Pacific/Noumea")));
    /** These two left Guadeloupe in 2007 and kept its postcodes and its FINESS prefix. */
    private static final Map<String, String> SEPARATED = Map.of("97133", "977", "97150", "978");

    private LaboratoryZone() {}

    /** By the postcode when it is overseas, else by the department of the FINESS number; Europe/Paris by default. */
    public static ZoneId of(Finess finess, String postcode) {
        String territory = SEPARATED.getOrDefault(postcode, firstThree(postcode));
        ZoneId byFiness = OVERSEAS.getOrDefault(finess.department(), MAINLAND);
        return OVERSEAS.getOrDefault(territory, byFiness);
    }

    private static String firstThree(String postcode) {
        return postcode.length() < 3 ? "" : postcode.substring(0, 3);
    }
}
