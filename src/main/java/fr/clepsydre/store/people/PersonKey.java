package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.people.Nir;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.store.Sealing;
import java.util.Base64;

/**
 * By what a person is known again: hashes with a key, since a name and a birth date are soon guessed.
 *
 * @param inLaboratory tells people of one laboratory apart
 * @param elsewhere    the same for the same person at every laboratory
 */
record PersonKey(String inLaboratory, String elsewhere) {

    /** Somebody without an identity is only the same as a row that says the same in everything. */
    static PersonKey of(People.Row row, Sealing sealing) {
        Person person = row.person();
        return person.keyInLaboratory()
                .map(key -> new PersonKey(sealing.hash("laboratory|" + key),
                        sealing.hash("elsewhere|" + person.keyAcrossLaboratories().orElseThrow())))
                .orElseGet(() -> wholeRow(row, sealing));
    }

    private static PersonKey wholeRow(People.Row row, Sealing sealing) {
        String nir = row.nir().map(Nir::number).orElse("");
        String all = Base64.getEncoder().encodeToString(PersonPacking.pack(row.person())) + "|" + nir
                + "|" + PersonPacking.bits(row.person().leaked());
        return new PersonKey(sealing.hash("row|" + all), sealing.hash("row elsewhere|" + all));
    }
}
