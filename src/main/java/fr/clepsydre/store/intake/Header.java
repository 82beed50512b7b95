package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileColumn;
import fr.clepsydre.domain.intake.FileColumn.Match;
import fr.clepsydre.domain.intake.FileFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a file by their names: exact ones first, then synonyms. */
final class Header {

    private static final String SEPARATORS = ";,\t|";
    private static final int SHOWN = 60;

    private final List<FileColumn> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<String>> repeated = new ArrayList<>();
    private final ColumnNames names;

    Header(List<String> written, ColumnNames names) {
        this.names = names;
        List<String> stripped = written.stream().map(String::strip).toList();
        for (int place = 0; place < stripped.size(); place++) {
            placeExact(place, stripped.get(place));
        }
        List<String> exact = List.copyOf(places.keySet());
        for (int place = 0; place < stripped.size(); place++) {
            placeSynonym(place, exact);
        }
    }

    private void placeExact(int place, String written) {
        Optional<String> name = names.exact(written);
        columns.add(new FileColumn(written, name.orElse(""), name.isPresent() ? Match.EXACT : Match.IGNORED));
        name.filter(known -> places.putIfAbsent(known, place) != null).ifPresent(twice -> repeated.add(List.of(twice)));
    }

    /** Where the exact name stands as well, that one is meant and the synonym means nothing. */
    private void placeSynonym(int place, List<String> exact) {
        String written = columns.get(place).written();
        Optional<String> name = names.synonym(written).filter(known -> !exact.contains(known));
        if (name.isEmpty()) {
            return;
        }
        columns.set(place, new FileColumn(written, name.get(), Match.SYNONYM));
        Integer other = places.putIfAbsent(name.get(), place);
        if (other != null) {
            repeated.add(List.of(shown(columns.get(other).written()), shown(written)));
        }
    }

    /** The separator that takes the line apart into the most known names; the semicolon if none does. */
    static char separatorOf(String line, ColumnNames names) {
        char best = SEPARATORS.charAt(0);
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long found = split(line, candidate).stream().filter(names::isKnown).count();
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    /** The names in a line that is not yet known to be a header. */
    static List<String> split(String line, char separator) {
        return List.of(line.replace("\"", "").split(Pattern.quote("" + separator), -1));
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    int size() {
        return columns.size();
    }

    /** Where the column of that name is, from 0; -1 if it is not there. */
    int placeOf(String name) {
        return places.getOrDefault(name, -1);
    }

    /** The value under that name; empty if there is no such column or the row ends before it. */
    String value(String name, List<String> values) {
        Integer place = places.get(name);
        return place == null || place >= values.size() ? "" : values.get(place);
    }

    /** The name of the column at that place: as known here, else as written; empty beyond the header. */
    String nameAt(int place) {
        if (place >= columns.size()) {
            return "";
        }
        FileColumn column = columns.get(place);
        return column.name().isEmpty() ? shown(column.written()) : column.name();
    }

    /** Those of the mandatory columns that are not there. */
    List<String> missing() {
        return names.mandatory().stream().filter(name -> !has(name)).toList();
    }

    /** The columns that mean nothing here, as written. */
    List<String> ignored() {
        return columns.stream()
                .filter(column -> column.match() == Match.IGNORED && !column.written().isEmpty())
                .map(column -> shown(column.written()))
                .toList();
    }

    /** In the order of the file. */
    List<FileColumn> columns() {
        return List.copyOf(columns);
    }

    /** What keeps a file with these columns from being read: one is missing, or nobody can say which of two is meant. */
    Optional<BrokenFile> fault(long line) {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            return Optional.of(new BrokenFile(FileFault.MISSING_COLUMN, line, 0, missing));
        }
        return repeated.stream().findFirst().map(both -> new BrokenFile(FileFault.DUPLICATE_COLUMN, line, 0, both));
    }

    private static String shown(String name) {
        return name.length() > SHOWN ? name.substring(0, SHOWN) : name;
    }
}
