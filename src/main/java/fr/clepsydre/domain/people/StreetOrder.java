package fr.clepsydre.domain.people;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines between the name and the town in the order of NF Z10-011: what is inside the building, the building,
 * the number and street, then the place or the post box. Files write them in any order.
 */
enum StreetOrder {
    INSIDE("APPARTEMENT|APPT?|APT|ETAGE|ETG|ESCALIER|ESC|PORTE|COULOIR|CHEZ|C O|[0-9]+(ER|E|EME) ETAGE"),
    BUILDING("BATIMENT|BAT|ENTREE|ENT|IMMEUBLE|IMM|RESIDENCE|RES|PAVILLON|PAV|TOUR|VILLA"),
    STREET(""),
    PLACE("BP|CS|TSA|CP|LIEU DIT|LIEUDIT|LD");

    private final Pattern beginning;

    StreetOrder(String beginnings) {
        beginning = Pattern.compile("(" + beginnings + ") .*");
    }

    /** Lines of one kind keep the order of the file. */
    static List<String> of(List<String> lines) {
        return lines.size() < 2 ? lines : lines.stream().sorted(Comparator.comparing(StreetOrder::kind)).toList();
    }

    private static StreetOrder kind(String line) {
        String words = Folded.words(line) + " ";
        for (StreetOrder kind : values()) {
            if (kind != STREET && kind.beginning.matcher(words).matches()) {
                return kind;
            }
        }
        return STREET;
    }
}
