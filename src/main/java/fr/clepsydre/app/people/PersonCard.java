package fr.clepsydre.app.people;

import fr.clepsydre.domain.people.AddressBlock;
import java.util.List;

/**
 * All that is kept of somebody.
 *
 * @param found     as they are now
 * @param block     the address as a letter of today would carry it
 * @param past      what was before each correction, the oldest first
 * @param near      rows of the laboratory that are probably the same person
 * @param elsewhere FINESS numbers of the other laboratories that know this person, as far as the caller may see them
 */
public record PersonCard(PeopleQueues.Found found, AddressBlock block, List<People.Stored> past,
        List<PeopleQueues.Found> near, List<String> elsewhere) {

    public PersonCard {
        past = List.copyOf(past);
        near = List.copyOf(near);
        elsewhere = List.copyOf(elsewhere);
    }
}
