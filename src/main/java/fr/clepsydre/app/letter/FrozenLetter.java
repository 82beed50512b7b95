package fr.clepsydre.app.letter;

import fr.clepsydre.domain.letter.Letter;
import java.util.Optional;

/**
 * One letter of a run, as it was frozen.
 *
 * @param sequence from 1, by postcode and name; letters that are set aside at once come last
 * @param person   whose it is
 * @param postcode of the address, for the manifest
 * @param setAside why it is not printed; empty when it is to be
 * @param batch    in which file it is, once printed
 */
public record FrozenLetter(int sequence, long person, Letter letter, String postcode, Optional<String> setAside,
        Optional<Place> batch) {

    /** Where a printed letter is. */
    public record Place(int number, int firstPage, int lastPage) {
    }
}
