package fr.clepsydre.press;

import fr.clepsydre.domain.Refusal;
import java.util.List;

/**
 * What became of the letters handed to a batch, in their order.
 *
 * @param pages    of the whole file; 0 when nothing could be printed, and then the file is empty
 * @param printed  those in the file
 * @param setAside those that could not be printed: to be decided on, never dropped silently
 */
public record LetterBatch(int pages, List<Printed> printed, List<SetAside> setAside) {

    public LetterBatch {
        printed = List.copyOf(printed);
        setAside = List.copyOf(setAside);
    }

    /**
     * Where a letter is in the file.
     *
     * @param id        of the letter
     * @param firstPage from 1
     * @param lastPage  the same as the first for a letter of one page
     */
    public record Printed(String id, int firstPage, int lastPage) {
    }

    /**
     * A letter that was not printed.
     *
     * @param id       of the letter
     * @param refusals why, at least one
     */
    public record SetAside(String id, List<Refusal> refusals) {

        public SetAside {
            refusals = List.copyOf(refusals);
        }
    }
}
