package fr.clepsydre.domain.people;

import java.util.Locale;

/** What a person is searched by, brought down to what different hands write alike; to be hashed with a key. */
public final class SearchKey {

    private SearchKey() {}

    /** A family name without accents, case, hyphens, apostrophes and spaces; empty when it has no letter. */
    public static String name(String familyName) {
        return Folded.letters(familyName);
    }

    /** An address without blanks and case; empty for none. */
    public static String email(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** First name, family name and postcode: what two rows of one person usually share. */
    public static String near(Person person) {
        PersonName name = person.name();
        String family = name.lastName().isEmpty() ? name.birthName() : name.lastName();
        return String.join("|", Folded.letters(family), Folded.letters(name.firstName()),
                Folded.letters(person.address().postcode()));
    }
}
