package fr.clepsydre.app.delivery;

import fr.clepsydre.domain.intake.IntakeSummary;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Port: files of returned mail as mailing houses send them. */
public interface ReturnFiles {

    /**
     * Hands every row over in the order of the file.
     *
     * @throws IOException if the stream itself fails
     */
    IntakeSummary read(InputStream file, Consumer<Row> rows) throws IOException;

    /**
     * A row as it is written.
     *
     * @param line from 1, the header among them
     * @param on   may be empty
     */
    record Row(long line, String letter, String reason, String on) {
    }
}
