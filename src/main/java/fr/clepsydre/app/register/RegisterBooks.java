package fr.clepsydre.app.register;

import java.io.OutputStream;
import java.util.function.Consumer;

/** Port: workbooks of the register. */
public interface RegisterBooks {

    /**
     * What goes into one.
     *
     * @param notes   what it says of itself
     * @param entries hands every entry over, one after the other
     */
    record Book(RegisterNotes notes, Consumer<Consumer<RegisterEntry>> entries) {
    }

    /** Writes it as it is read; memory does not grow with the number of entries. Leaves the stream open. */
    void write(Book book, OutputStream out);
}
