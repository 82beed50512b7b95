package fr.clepsydre.app.laboratory;

import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.LaboratoryRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Port: files of laboratories, in any of the three formats, row by row. */
public interface LaboratoryFiles {

    IntakeSummary read(InputStream file, Consumer<LaboratoryRow> rows) throws IOException;
}
