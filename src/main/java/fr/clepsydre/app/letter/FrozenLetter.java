package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import java.util.Optional;

/**
 * One letter of a run, as it was frozen: whose it is, in which revision, and nothing of the person.
 *
 * @param sequence from 1, by postcode and name; letters that are set aside come last and are in no batch
 * @param code     the forty bits of its reference, see {@link LetterId}
 * @param setAside why it is not printed; empty when it is to be
 * @param several whether other laboratories of the incident held the same person then
 */
public record FrozenLetter(int sequence, long code, People.Written person, Optional<String> setAside,
        boolean several) {

    /** The reference as it is printed. */
    public String id() {
        return LetterId.of(code);
    }
}
