package fr.clepsydre.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines between the name and the town in the order of NF Z10-011: what is inside the building, the number
 * and street, then the place or the post box. Files write them in any order.
 */
final class StreetOrder {

    private static final Pattern INSIDE = Pattern.compile(
            "(APPARTEMENT|APPT?|APT|BATIMENT|BAT|ENTREE|ESCALIER|ESC|ETAGE|IMMEUBLE|IMM|PORTE|RESIDENCE|RES|CHEZ|C O)"
                    + " .*");
    private static final Pattern PLACE = Pattern.compile("(BP|CS|TSA|LIEU DIT|LIEUDIT|LD) .*");

    private StreetOrder() {}

    static List<String> of(List<String> lines) {
        List<String> inside = new ArrayList<>();
        List<String> street = new ArrayList<>();
        List<String> place = new ArrayList<>();
        for (String line : lines) {
            String words = Folded.words(line);
            if (INSIDE.matcher(words).matches()) {
                inside.add(line);
            } else if (PLACE.matcher(words).matches()) {
                place.add(line);
            } else {
                street.add(line);
            }
        }
        inside.addAll(street);
        inside.addAll(place);
        return inside;
    }
}
