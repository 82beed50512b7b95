package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileColumn;
import fr.clepsydre.domain.intake.FileColumn.Match;
import fr.clepsydre.domain.intake.FileKind;
import fr.clepsydre.domain.intake.FileLayout;
import fr.clepsydre.domain.people.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is learnt from the beginning of a file, while it is read. */
final class LayoutSketch {

    private final ColumnNames names;
    private final List<List<String>> sample = new ArrayList<>();
    private List<FileColumn> columns = List.of();
    private List<String> missing;
    private Optional<BrokenFile> broken = Optional.empty();

    LayoutSketch(ColumnNames names) {
        this.names = names;
        this.missing = names.mandatory();
    }

    void header(RowEvent.Row titles) {
        Header header = new Header(titles.values(), names);
        columns = header.columns();
        if (columns.stream().allMatch(column -> column.match() == Match.IGNORED)) {
            // No header at all, so that this is a person.
            columns = columns.stream().map(LayoutSketch::masked).toList();
        }
        missing = header.missing();
        broken = header.fault(titles.line());
    }

    private static FileColumn masked(FileColumn column) {
        return new FileColumn(Finding.mask(column.written()), "", Match.IGNORED);
    }

    void row(List<String> values) {
        sample.add(values.stream().map(value -> Finding.mask(Cells.oneLine(value))).toList());
    }

    /** A fault of the header, found before, weighs more. */
    void broken(Optional<BrokenFile> fault) {
        broken = broken.or(() -> fault);
    }

    FileLayout layout(FileKind kind, String separator, String charset) {
        return new FileLayout(kind, separator, charset, columns, missing, sample, broken);
    }
}
