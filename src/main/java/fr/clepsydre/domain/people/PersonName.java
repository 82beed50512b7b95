package fr.clepsydre.domain.people;

import java.util.Optional;

/**
 * How a person is named in the file; each part may be empty.
 *
 * @param civility  as written: M., Mme …
 * @param lastName  the name in use
 * @param birthName where it differs
 * @param firstName one or several
 */
public record PersonName(String civility, String lastName, String birthName, String firstName) {

    /** First name and last name, the birth name standing in for a missing last name; empty if there is none. */
    public String full() {
        String family = lastName.isEmpty() ? birthName : lastName;
        return (firstName + " " + family).strip();
    }

    /** What keeps a letter from being addressed by this name, if anything does. */
    public Optional<FindingCode> fault() {
        if ((lastName + birthName).codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(FindingCode.NAME_MISSING);
        }
        return AddresseeLine.of(this).isPresent() ? Optional.empty() : Optional.of(FindingCode.NAME_TOO_LONG);
    }

    /** Hides the name: it must not reach a log. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
