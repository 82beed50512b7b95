package fr.clepsydre.store.intake;

import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.PostalAddress;
import fr.clepsydre.domain.people.TownName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Whether a postcode and a town go together by the national list. Slow to complain: only an unknown postcode, or one
 * of which no town has that name, is doubtful, and CEDEX never is, because its codes are not in the list.
 */
public final class Postcodes {

    private static final String LIST = "postcodes.txt";
    private static final int CODE_LENGTH = 5;
    /** Pairs that are remembered: in a file the same few thousand come again and again. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, Boolean> known = new HashMap<>();

    /** Read when the first address is checked: 6,300 postcodes with 40,000 names, three megabytes. */
    private static final class Towns {

        private static final Map<String, String[]> BY_POSTCODE = read();

        private static Map<String, String[]> read() {
            Map<String, String[]> towns = new HashMap<>();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Postcodes.class.getResourceAsStream(LIST), LIST), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> towns
                        .put(line.substring(0, CODE_LENGTH), line.substring(CODE_LENGTH + 1).split(",")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return towns;
        }
    }

    /** Nothing is said of an address that is abroad, or of which a part is missing or wrong in itself. */
    public boolean doubt(PostalAddress address) {
        if (address.town().isEmpty() || !address.hasFrenchPostcode()) {
            return false;
        }
        String pair = address.postcode() + address.town();
        Boolean remembered = known.get(pair);
        if (remembered != null) {
            return !remembered;
        }
        boolean together = areTogether(address.postcode(), address.town());
        if (known.size() < REMEMBERED) {
            known.put(pair, together);
        }
        return !together;
    }

    private static boolean areTogether(String postcode, String town) {
        TownName written = TownName.of(town);
        if (TownName.isCedex(town) || written.words().isEmpty()) {
            return true;
        }
        String[] towns = Towns.BY_POSTCODE.getOrDefault(postcode, new String[0]);
        return Arrays.stream(towns).anyMatch(name -> TownName.of(name).isLike(written));
    }

    /** The column to look at: {@link FindingCode#POSTCODE_TOWN} is said of the town unless the postcode is unknown. */
    static PeopleColumn columnOf(PostalAddress address) {
        return Towns.BY_POSTCODE.containsKey(address.postcode()) ? PeopleColumn.COMMUNE : PeopleColumn.CODE_POSTAL;
    }
}
