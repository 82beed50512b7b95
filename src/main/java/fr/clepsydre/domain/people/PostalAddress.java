package fr.clepsydre.domain.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the file says that a person lives; each part may be empty. France is all that its post serves at home: the
 * overseas departments and territories, the armies, and Monaco, whose 98000 stands in the list of La Poste. There the
 * postcode and the town are the last line, whatever country the file writes.
 *
 * @param line1    street, complement or place, as the file orders them
 * @param postcode as written
 * @param country  empty for France
 */
public record PostalAddress(
        String line1, String line2, String line3, String postcode, String town, String country) {

    private static final Set<String> FRANCE = Set.of("", "FRANCE", "FR", "FRA");
    private static final Pattern POSTCODE = Pattern.compile("(0[1-9]|[1-8][0-9]|9[0-8])[0-9]{3}");
    /** Some files write "Martinique", or "Monaco", as the country: the post does not go abroad for that. */
    private static final Pattern OVERSEAS = Pattern.compile("9[78][0-9]{3}");
    private static final Pattern MILITARY = Pattern.compile("00[0-9]{3}");

    /** The lines of the street and its complements that are written, in the order of the file. */
    public List<String> streetLines() {
        return Stream.of(line1, line2, line3).filter(PostalAddress::isWritten).toList();
    }

    /** Outside France: written with the country as its last line, and the postcode is not checked. */
    public boolean isAbroad() {
        return !country.isEmpty() && !FRANCE.contains(Folded.words(country)) && !OVERSEAS.matcher(postcode).matches();
    }

    /** A sector of the armies: 00 and three digits, and ARMEES for the town. */
    public static boolean isMilitary(String postcode, String town) {
        return MILITARY.matcher(postcode).matches() && Folded.words(town).contains("ARMEES");
    }

    /** Whether the postcode can be looked up: neither abroad nor military, and five digits that France gives. */
    public boolean hasFrenchPostcode() {
        return !isAbroad() && POSTCODE.matcher(postcode).matches();
    }

    /** Postcode and town; files that write the postcode in front of the town as well mean it once. */
    String townLine() {
        boolean twice = !postcode.isEmpty() && town.startsWith(postcode + " ");
        return twice ? town : postcode + " " + town;
    }

    /** What is doubtful here, part by part, in the order of the parts. */
    public List<AddressFault> faults() {
        if (streetLines().isEmpty()) {
            return List.of(new AddressFault(AddressPart.LINE1, FindingCode.ADDRESS_MISSING));
        }
        return Stream.of(AddressPart.values()).flatMap(part -> faultOf(part).stream()).toList();
    }

    private Optional<AddressFault> faultOf(AddressPart part) {
        Optional<FindingCode> code = switch (part) {
            case LINE1 -> lineFault(line1);
            case LINE2 -> lineFault(line2);
            case LINE3 -> lineFault(line3);
            case POSTCODE -> postcodeFault();
            case TOWN -> townFault();
            case COUNTRY -> countryFault();
        };
        return code.map(found -> new AddressFault(part, found));
    }

    private static Optional<FindingCode> lineFault(String line) {
        return AddressLine.fits(line) ? Optional.empty() : Optional.of(FindingCode.ADDRESS_LINE_TOO_LONG);
    }

    private Optional<FindingCode> postcodeFault() {
        boolean known = isAbroad() || POSTCODE.matcher(postcode).matches() || isMilitary(postcode, town);
        return known ? Optional.empty() : Optional.of(FindingCode.POSTCODE);
    }

    private Optional<FindingCode> townFault() {
        if (!isWritten(town)) {
            return Optional.of(FindingCode.TOWN_MISSING);
        }
        return lineFault(townLine());
    }

    private Optional<FindingCode> countryFault() {
        return lineFault(country).or(() -> isAbroad() ? Optional.of(FindingCode.FOREIGN_ADDRESS) : Optional.empty());
    }

    /** Dashes and dots stand for "nothing" in many files, and the norm has no blank line. */
    private static boolean isWritten(String line) {
        return line.chars().anyMatch(symbol -> symbol < 128 && Character.isLetterOrDigit(symbol))
                || !Folded.words(line).isEmpty();
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
