package fr.clepsydre.domain.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** An entry as a line of an exported trail: its fields between tabs, tab and line end escaped. */
public final class TrailLine {

    /** The names of the columns, as the first line has them. */
    public static final String HEADER =
            "sequence\tat\tdeed\twhat\tactor\tplace\tdetail\tdigest\tprevious\thash";

    private static final int FIELDS = 10;

    private TrailLine() {
    }

    /** Without a line end. */
    public static String write(Entry entry) {
        List<String> fields = entry.fields();
        StringBuilder line = new StringBuilder();
        fields.forEach(field -> line.append(escaped(field)).append('\t'));
        return line.append(entry.hash()).toString();
    }

    /** Empty for a line that is none. */
    public static Optional<Entry> read(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        for (int field = 0; field < FIELDS; field++) {
            fields[field] = plain(fields[field]);
        }
        try {
            return Optional.of(new Entry(Long.parseLong(fields[0]), Instant.parse(fields[1]), Deed.valueOf(fields[2]),
                    fields[3], fields[4], fields[5], fields[6], fields[7], fields[8], fields[9]));
        } catch (IllegalArgumentException | DateTimeParseException noEntry) {
            return Optional.empty();
        }
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String field) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < field.length(); place++) {
            char one = field.charAt(place);
            if (one != '\\' || place + 1 == field.length()) {
                text.append(one);
                continue;
            }
            char escape = field.charAt(++place);
            text.append(switch (escape) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> escape;
            });
        }
        return text.toString();
    }
}
