package fr.clepsydre.store.intake;

import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.intake.RowRemark;
import fr.clepsydre.domain.people.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a small file gave, all of it, for tests to look at. */
final class Intake<T> {

    private static final LocalDate READ_ON = LocalDate.of(2021, 3, 1);

    final List<T> rows = new ArrayList<>();
    IntakeSummary summary;

    static Intake<PeopleRow> people(String text) {
        return people(text.getBytes(StandardCharsets.UTF_8));
    }

    static Intake<PeopleRow> people(String text, Charset charset) {
        return people(text.getBytes(charset));
    }

    static Intake<PeopleRow> people(byte[] bytes) {
        return people((PeopleFiles.Source) () -> new ByteArrayInputStream(bytes));
    }

    static Intake<PeopleRow> people(InputStream stream) {
        return people((PeopleFiles.Source) () -> stream);
    }

    /** Of an incident of which all laboratories are part but those of department 99. */
    static Intake<PeopleRow> people(PeopleFiles.Source source) {
        Intake<PeopleRow> intake = new Intake<>();
        try {
            intake.summary = PeopleFile.read(source, finess -> !finess.department().equals("99"), READ_ON,
                    intake.rows::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return intake;
    }

    static Intake<LaboratoryRow> laboratories(byte[] bytes) {
        return laboratories(new ByteArrayInputStream(bytes));
    }

    static Intake<LaboratoryRow> laboratories(InputStream stream) {
        Intake<LaboratoryRow> intake = new Intake<>();
        try {
            intake.summary = LaboratoryFile.read(stream, intake.rows::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return intake;
    }

    static InputStream resource(String path) {
        return Objects.requireNonNull(Intake.class.getResourceAsStream(path), path);
    }

    BrokenFile broken() {
        return summary.broken().orElseThrow();
    }

    PeopleRow.Read person(int index) {
        return (PeopleRow.Read) rows.get(index);
    }

    LaboratoryRow.Read laboratory(int index) {
        return (LaboratoryRow.Read) rows.get(index);
    }

    RowRemark refusal(int index) {
        Object row = rows.get(index);
        return row instanceof PeopleRow.Refused person ? person.reason() : ((LaboratoryRow.Refused) row).reason();
    }

    List<String> findings(int index) {
        return person(index).findings().stream().map(Intake::told).toList();
    }

    private static String told(Finding finding) {
        return finding.line() + " " + finding.column() + " " + finding.code();
    }
}
