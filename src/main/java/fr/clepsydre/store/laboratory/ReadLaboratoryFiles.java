package fr.clepsydre.store.laboratory;

import fr.clepsydre.app.laboratory.LaboratoryFiles;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.store.intake.LaboratoryFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Files of laboratories, by the readers of the intake. */
@ApplicationScoped
public class ReadLaboratoryFiles implements LaboratoryFiles {

    @Override
    public IntakeSummary read(InputStream file, Consumer<fr.clepsydre.domain.intake.LaboratoryRow> rows)
            throws IOException {
        return LaboratoryFile.read(file, rows);
    }
}
