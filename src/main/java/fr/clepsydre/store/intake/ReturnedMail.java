package fr.clepsydre.store.intake;

import fr.clepsydre.app.delivery.ReturnFiles;
import fr.clepsydre.domain.intake.IntakeSummary;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Files of returned mail: columns found by name, in any order, with the words that mailing houses use. */
@ApplicationScoped
public class ReturnedMail implements ReturnFiles {

    private static final ColumnNames NAMES = new ColumnNames(Set.of("letter_id", "reason", "date"),
            List.of("letter_id")).withSynonyms("returned-mail.properties");

    @Override
    public IntakeSummary read(InputStream file, Consumer<Row> rows) throws IOException {
        CsvText text = new CsvText(file);
        return text.quoted(text.separator(NAMES)).walkNamed(NAMES, header -> row -> {
            Cells cells = new Cells(header, row);
            rows.accept(new Row(row.line(), cells.at("letter_id"), cells.at("reason"), cells.at("date")));
        });
    }
}
