package fr.clepsydre.domain.breach;

import java.util.Optional;

/**
 * The number of one establishment of a legal entity: its SIREN and five digits.
 *
 * @param number fourteen digits whose Luhn sum holds, or one of La Poste
 */
public record Siret(String number) {

    private static final int LENGTH = 14;
    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException if it is not one: use {@link #parse} for what people write */
    public Siret {
        if (faultOf(number).isPresent()) {
            throw new IllegalArgumentException("not a SIRET");
        }
    }

    /** Reads what people write, spaces dropped. Refused: not fourteen digits, or a wrong check digit. */
    public static Parsed<Siret> parse(String text) {
        String number = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        return Parsed.of(number, faultOf(number), Siret::new);
    }

    /** The legal entity of the establishment. */
    public Siren siren() {
        return new Siren(number.substring(0, 9));
    }

    private static Optional<IdentifierFault> faultOf(String number) {
        return Siren.shapeFault(number, LENGTH).or(() -> checkDigitFault(number));
    }

    private static Optional<IdentifierFault> checkDigitFault(String number) {
        boolean holds = Luhn.holds(number) || isPostOffice(number);
        boolean entityHolds = Luhn.holds(number.substring(0, 9));
        return holds && entityHolds ? Optional.empty() : Optional.of(IdentifierFault.CHECK_DIGIT);
    }

    /** La Poste has more establishments than Luhn leaves room for: there, the sum of digits is a multiple of five. */
    private static boolean isPostOffice(String number) {
        return number.startsWith(LA_POSTE) && number.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    @Override
    public String toString() {
        return number;
    }
}
