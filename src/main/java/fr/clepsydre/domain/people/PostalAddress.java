package fr.clepsydre.domain.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the file says that a person lives; each part may be empty.
 *
 * @param line1    street, complement or place, as the file orders them
 * @param postcode as written
 * @param country  empty for France
 */
public record PostalAddress(
        String line1, String line2, String line3, String postcode, String town, String country) {

    private static final Set<String> FRANCE = Set.of("", "FRANCE", "FR", "FRA");

    /** The lines of the street and its complements that are written, in the order of the file. */
    public List<String> streetLines() {
        return Stream.of(line1, line2, line3).filter(line -> !line.isBlank()).toList();
    }

    /** Nothing to write below the name: no street or place at all. */
    public boolean isMissing() {
        return streetLines().isEmpty();
    }

    /** Outside France: written with the country as its last line, and the postcode is not checked. */
    public boolean isAbroad() {
        return !FRANCE.contains(Folded.words(country));
    }

    /**
     * The address block of a letter to this person by NF Z10-011, or why there can be none.
     *
     * @param person    who lives here
     * @param sentOn    the day of the letter: decides who is a minor
     * @param guardians the line put above the name of a minor ("Aux représentants légaux de"), from the template
     */
    public static AddressBlock block(Person person, LocalDate sentOn, String guardians) {
        return new AddressBlockWriter(person, sentOn, guardians).write();
    }

    /** Hides the address: it must not reach a log. */
    @Override
    public String toString() {
        return "PostalAddress";
    }
}
