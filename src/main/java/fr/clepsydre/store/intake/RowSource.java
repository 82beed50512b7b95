package fr.clepsydre.store.intake;

import java.io.IOException;

/** The rows of a file, one after the other. */
interface RowSource {

    /** The next row that is not blank, or the end; after an end or a break there is nothing more to ask for. */
    RowEvent next() throws IOException;
}
