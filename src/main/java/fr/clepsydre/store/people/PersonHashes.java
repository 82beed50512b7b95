package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.people.Nir;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.SearchKey;
import fr.clepsydre.store.Sealing;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is known again and found: hashes with the key of the incident, since a name and a birth date are
 * soon guessed.
 *
 * @param same   128 bits: the same for the same person at every laboratory
 * @param name   64 bits, as are all that follow: of the family name in use
 * @param near   of name and postcode
 * @param source of everything that the row said
 */
record PersonHashes(UUID same, long name, @Nullable Long birthName, long near, @Nullable Long email,
        @Nullable Long nir, long source) {

    static PersonHashes of(People.Row row, Sealing sealing) {
        Person person = row.person();
        String nir = row.nir().map(Nir::number).orElse("");
        String all = Base64.getEncoder().encodeToString(PersonPacking.pack(person)) + "|" + nir
                + "|" + PersonPacking.bits(person.leaked());
        // Somebody without an identity is only the same as a row that says the same in everything.
        UUID same = sealing.match(person.keyAcrossLaboratories().map("same|"::concat).orElse("row|" + all));
        return new PersonHashes(same, name(person, sealing), birthName(person, sealing),
                sealing.search("near|" + SearchKey.near(person)), email(person.email(), sealing),
                row.nir().map(known -> nir(known, sealing)).orElse(null),
                sealing.search("source|" + all + "|" + FindingBits.of(row.codes())));
    }

    /** The hashes of somebody whose NIR is not at hand again; what the file said stays known. */
    PersonHashes corrected(Person person, Sealing sealing) {
        UUID identity = person.keyAcrossLaboratories().map("same|"::concat).map(sealing::match).orElse(same);
        return new PersonHashes(identity, name(person, sealing), birthName(person, sealing),
                sealing.search("near|" + SearchKey.near(person)), email(person.email(), sealing), nir, source);
    }

    private static long name(Person person, Sealing sealing) {
        String family = person.name().lastName().isEmpty() ? person.name().birthName() : person.name().lastName();
        return name(family, sealing);
    }

    static long name(String family, Sealing sealing) {
        return sealing.search("name|" + SearchKey.name(family));
    }

    private static @Nullable Long birthName(Person person, Sealing sealing) {
        return Optional.of(person.name().birthName()).filter(name -> !SearchKey.name(name).isEmpty())
                .map(name -> name(name, sealing)).orElse(null);
    }

    static @Nullable Long email(String address, Sealing sealing) {
        String plain = SearchKey.email(address);
        return plain.isEmpty() ? null : sealing.search("email|" + plain);
    }

    static long nir(Nir nir, Sealing sealing) {
        return sealing.search("nir|" + nir.number());
    }
}
