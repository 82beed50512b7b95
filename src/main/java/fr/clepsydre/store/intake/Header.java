package fr.clepsydre.store.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns of a file by their names: case, accents, spaces and hyphens do not count. */
final class Header {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("[\\s\\u00a0\\-_]+");
    private static final String SEPARATORS = ";,\t|";
    private static final int SHOWN = 60;

    private final List<String> written;
    private final Map<String, Integer> places = new HashMap<>();

    Header(List<String> written) {
        this.written = written.stream().map(String::strip).toList();
        IntStream.range(0, written.size()).forEach(place -> places.putIfAbsent(normal(written.get(place)), place));
    }

    /** The separator that takes the line apart into the most known names; the semicolon if none does. */
    static char separatorOf(String line, Set<String> known) {
        char best = SEPARATORS.charAt(0);
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            Header header = new Header(List.of(line.replace("\"", "").split(Pattern.quote("" + candidate), -1)));
            long found = known.stream().filter(header::has).count();
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    int size() {
        return written.size();
    }

    /** The value under that name; empty if there is no such column or the row ends before it. */
    String value(String name, List<String> values) {
        Integer place = places.get(name);
        return place == null || place >= values.size() ? "" : values.get(place);
    }

    /** The name of the column at that place, as known here; empty beyond the header. */
    String nameAt(int place) {
        return place < written.size() ? normal(written.get(place)) : "";
    }

    /** Those of the mandatory columns that are not there. */
    List<String> missing(List<String> mandatory) {
        return mandatory.stream().filter(name -> !has(name)).toList();
    }

    /** The columns that mean nothing here, as written. */
    List<String> unknown(Set<String> known) {
        return written.stream()
                .filter(name -> !name.isEmpty() && !known.contains(normal(name)))
                .map(name -> name.length() > SHOWN ? name.substring(0, SHOWN) : name)
                .toList();
    }

    /** A known name that stands there twice: nobody can say which of the two is meant. */
    Optional<String> repeated(Set<String> known) {
        Set<String> seen = new HashSet<>();
        return written.stream().map(Header::normal).filter(known::contains).filter(name -> !seen.add(name)).findFirst();
    }

    private static String normal(String name) {
        String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
        return JOINTS.matcher(MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}
