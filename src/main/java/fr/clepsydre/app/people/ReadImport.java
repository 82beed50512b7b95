package fr.clepsydre.app.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.register.Csv;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody looks at what became of a file of people. */
@UseCase(Permission.SEE_PEOPLE_IMPORT)
@ApplicationScoped
public class ReadImport {

    private static final int PAGE = 5000;

    @Inject
    private Incidents incidents;
    @Inject
    private Imports imports;
    @Inject
    private Caller caller;

    /** Empty when there is none of that id in that incident, or when the incident is not the caller's to see. */
    public Optional<PeopleImport> find(Reference reference, UUID id) {
        return incidents.find(reference, caller.scope()).flatMap(incident -> imports.find(reference, id));
    }

    /** What was found, in the order of the file, so many left out at the beginning; nothing where there is no import. */
    public List<ImportRemark> findings(Reference reference, UUID id, long left, int limit) {
        return find(reference, id).map(found -> imports.findings(id, left, limit)).orElse(List.of());
    }

    /** All that was found, as CSV in UTF-8: line, column, code and shape of the value. */
    @Recorded
    public void write(Reference reference, UUID id, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // The mark by which spreadsheets know the encoding.
        text.write("\ufeff" + Csv.line(List.of("line", "column", "code", "shape")));
        long written = 0;
        List<ImportRemark> some = findings(reference, id, 0, PAGE);
        while (!some.isEmpty()) {
            for (ImportRemark one : some) {
                text.write(Csv.line(List.of(String.valueOf(one.line()), one.column(), one.code(), one.shown())));
            }
            written += some.size();
            some = findings(reference, id, written, PAGE);
        }
        text.flush();
    }

    /** The newest first. */
    public List<PeopleImport> of(Reference reference) {
        return incidents.find(reference, caller.scope()).map(incident -> imports.of(reference)).orElse(List.of());
    }
}
