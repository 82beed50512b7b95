package fr.clepsydre.domain.people;

import fr.clepsydre.domain.breach.Finess;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Builds people for tests: a usual one, from which each test changes what it is about. */
final class People {

    private static final PostalAddress HOME =
            new PostalAddress("12 rue de l’Église", "", "", "35000", "Rennes", "");

    private final PersonName name;
    private final Optional<LocalDate> birth;
    private final PostalAddress address;
    private final String finess;

    private People(PersonName name, Optional<LocalDate> birth, PostalAddress address, String finess) {
        this.name = name;
        this.birth = birth;
        this.address = address;
        this.finess = finess;
    }

    static People one() {
        return new People(new PersonName("Mme", "Lefèvre", "", "Hélène"), Optional.of(LocalDate.of(1970, 5, 17)), HOME,
                "359999000");
    }

    People named(String civility, String first, String last) {
        return new People(new PersonName(civility, last, "", first), birth, address, finess);
    }

    People born(String day) {
        return new People(name, day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)), address, finess);
    }

    People livingAt(String line1, String line2, String line3, String postcode, String town) {
        return livingAt(new PostalAddress(line1, line2, line3, postcode, town, ""));
    }

    People livingAt(PostalAddress place) {
        return new People(name, birth, place, finess);
    }

    People knownTo(String laboratory) {
        return new People(name, birth, address, laboratory);
    }

    Person person() {
        return new Person(new Finess(finess), name, birth, Sex.UNKNOWN, address, "", "", Set.of(LeakedData.IDENTITY));
    }
}
