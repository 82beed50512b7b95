package fr.clepsydre.domain.people;

import fr.clepsydre.domain.breach.Finess;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the leaked file: a person as one laboratory knew them. What a letter needs and no more: the values of
 * the leaked health data, and the NIR, are not here (GDPR art. 5(1)(c)).
 *
 * @param laboratory the site that holds the data
 * @param birthDate  absent if the file had none or an impossible one
 * @param phone      as written, or empty
 * @param email      as written, or empty
 * @param leaked     the categories of this person's data that the file held
 */
public record Person(
        Finess laboratory,
        PersonName name,
        Optional<LocalDate> birthDate,
        Sex sex,
        PostalAddress address,
        String phone,
        String email,
        Set<LeakedData> leaked) {

    private static final int MAJORITY = 18;

    public Person {
        leaked = Set.copyOf(leaked);
    }

    /** Under eighteen on that day (Civil Code art. 388); not, if the birth date is unknown. */
    public boolean isMinorOn(LocalDate day) {
        return birthDate.filter(birth -> birth.plusYears(MAJORITY).isAfter(day)).isPresent();
    }

    /** The identity within one laboratory, to be hashed with a key before it is stored. See {@link IdentityKey}. */
    public Optional<String> keyInLaboratory() {
        return IdentityKey.of(this).map(key -> laboratory + "|" + key);
    }

    /** The identity over all laboratories, to be hashed with a key before it is stored. See {@link IdentityKey}. */
    public Optional<String> keyAcrossLaboratories() {
        return IdentityKey.of(this);
    }

    /** Hides the person: nothing of them must reach a log. */
    @Override
    public String toString() {
        return "Person[" + laboratory + "]";
    }
}
