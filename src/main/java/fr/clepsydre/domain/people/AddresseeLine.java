package fr.clepsydre.domain.people;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first line of an address: the name as written, given up bit by bit from the least telling when too long. */
final class AddresseeLine {

    /** Marks that are not seen but turn or join what is around them; nothing of a name. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0\\u202f]+");
    /** What follows the first letter of each first name, so that "Jean-Luc Marie" becomes "J-L M". */
    private static final Pattern AFTER_INITIAL = Pattern.compile("(?<=[\\p{L}\\p{M}])[\\p{L}\\p{M}'’]+");

    private AddresseeLine() {}

    /** The line, absent if even initials and the last name are too long: a last name is never shortened. */
    static Optional<String> of(PersonName name) {
        Optional<String> whole = fitting(polite(name), name.full());
        if (whole.isPresent()) {
            return whole;
        }
        String initials = AFTER_INITIAL.matcher(name.firstName()).replaceAll("");
        PersonName shorter = new PersonName(name.civility(), name.lastName(), name.birthName(), initials);
        return fitting(polite(shorter), shorter.full());
    }

    private static Optional<String> fitting(String line, String other) {
        return Stream.of(line, other).map(AddresseeLine::clean).filter(one -> one.length() <= AddressLine.WIDTH)
                .findFirst();
    }

    private static String polite(PersonName name) {
        return name.civility() + " " + name.full();
    }

    private static String clean(String line) {
        return BLANKS.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll(" ").strip();
    }
}
