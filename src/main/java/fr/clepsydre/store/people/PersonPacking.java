package fr.clepsydre.store.people;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PersonName;
import fr.clepsydre.domain.people.PostalAddress;
import fr.clepsydre.domain.people.Sex;
import fr.clepsydre.store.Packer;
import fr.clepsydre.store.Unpacker;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A person as bytes, which categories leaked as bits: what leaked is asked for without opening anything. */
final class PersonPacking {

    private PersonPacking() {
    }

    static byte[] pack(Person person) {
        PersonName name = person.name();
        PostalAddress address = person.address();
        return new Packer().text(person.laboratory().number())
                .text(name.civility()).text(name.lastName()).text(name.birthName()).text(name.firstName())
                .text(person.birthDate().map(LocalDate::toString).orElse("")).text(person.sex().name())
                .text(address.line1()).text(address.line2()).text(address.line3())
                .text(address.postcode()).text(address.town()).text(address.country())
                .text(person.phone()).text(person.email()).bytes();
    }

    static Person unpack(byte[] packed, int leaked) {
        Unpacker in = new Unpacker(packed);
        Finess laboratory = new Finess(in.text());
        PersonName name = new PersonName(in.text(), in.text(), in.text(), in.text());
        Optional<LocalDate> birth = Optional.of(in.text()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        Sex sex = Sex.valueOf(in.text());
        PostalAddress address =
                new PostalAddress(in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
        return new Person(laboratory, name, birth, sex, address, in.text(), in.text(), categories(leaked));
    }

    static int bits(Set<LeakedData> leaked) {
        return leaked.stream().mapToInt(category -> 1 << category.ordinal()).sum();
    }

    private static Set<LeakedData> categories(int bits) {
        Set<LeakedData> leaked = EnumSet.noneOf(LeakedData.class);
        for (LeakedData category : LeakedData.values()) {
            if ((bits & 1 << category.ordinal()) != 0) {
                leaked.add(category);
            }
        }
        return leaked;
    }
}
