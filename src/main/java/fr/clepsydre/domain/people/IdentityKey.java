package fr.clepsydre.domain.people;

import java.util.Optional;

/**
 * Whether two rows are the same person: last name, first name and birth date, without regard to accents, case,
 * hyphens, apostrophes and spaces. Where the birth date is unknown the street and postcode stand in for it; where
 * both are, no two rows are said to be the same, because a letter too many harms less than a letter too few.
 */
final class IdentityKey {

    private IdentityKey() {}

    static Optional<String> of(Person person) {
        String last = Folded.letters(person.name().lastName());
        String first = Folded.letters(person.name().firstName());
        if (last.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        return person.birthDate().map(Object::toString).or(() -> place(person.address()))
                .map(discriminant -> last + "|" + first + "|" + discriminant);
    }

    private static Optional<String> place(PostalAddress address) {
        String street = Folded.letters(address.line1() + address.line2() + address.line3());
        return street.isEmpty() ? Optional.empty() : Optional.of(street + Folded.letters(address.postcode()));
    }
}
