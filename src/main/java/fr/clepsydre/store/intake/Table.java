package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.FileKind;
import fr.clepsydre.domain.intake.FileLayout;
import fr.clepsydre.domain.intake.IntakeSummary;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks once through a text of separated values and tells how that ended. */
final class Table {

    private final TextReader reader;
    private final CharSource source;
    private long rows;

    Table(InputStream file) throws IOException {
        reader = new TextReader(file);
        source = new CharSource(reader);
    }

    /** The beginning of the file, by which its format is known; only before the walk. */
    String firstLine() throws IOException {
        return source.firstLine();
    }

    /** What takes each row apart, once the header is known. */
    interface Body {
        Consumer<CsvEvent.Row> below(Header header);
    }

    /** Walks through a file whose first row names the columns. */
    IntakeSummary walkNamed(ColumnNames names, Body body) throws IOException {
        CsvRows csv = new CsvRows(source, Header.separatorOf(firstLine(), names), true);
        CsvEvent first = csv.next();
        if (!(first instanceof CsvEvent.Row titles)) {
            return summary(List.of(), Optional.of(withoutHeader(first)));
        }
        Header header = new Header(titles.values(), names);
        Optional<BrokenFile> fault = header.fault(titles.line());
        if (fault.isPresent()) {
            return summary(header.ignored(), fault);
        }
        Optional<BrokenFile> broken = walk(csv, body.below(header));
        boolean bare = broken.isEmpty() && rows == 0;
        return summary(header.ignored(), bare ? Optional.of(whole(FileFault.HEADER_ONLY)) : broken);
    }

    /** Takes in the header and a few rows, and tells how they are understood. */
    FileLayout inspect(ColumnNames names) throws IOException {
        char separator = Header.separatorOf(firstLine(), names);
        CsvRows csv = new CsvRows(source, separator, true);
        LayoutSketch sketch = new LayoutSketch(names);
        CsvEvent first = csv.next();
        if (first instanceof CsvEvent.Row titles) {
            sketch.header(titles);
            sketch.broken(sample(csv, sketch));
        } else {
            sketch.broken(Optional.of(withoutHeader(first)));
        }
        return sketch.layout(FileKind.CSV, String.valueOf(separator), reader.charset().name());
    }

    private static Optional<BrokenFile> sample(CsvRows csv, LayoutSketch sketch) throws IOException {
        for (int taken = 0; taken < FileLayout.SAMPLE; taken++) {
            CsvEvent event = csv.next();
            if (event instanceof CsvEvent.Broken broken) {
                return Optional.of(broken.reason());
            }
            if (!(event instanceof CsvEvent.Row row)) {
                return taken == 0 ? Optional.of(whole(FileFault.HEADER_ONLY)) : Optional.empty();
            }
            sketch.row(row.values());
        }
        return Optional.empty();
    }

    private static BrokenFile withoutHeader(CsvEvent first) {
        return first instanceof CsvEvent.Broken broken ? broken.reason() : whole(FileFault.EMPTY_FILE);
    }

    /** Walks through a file without a header, in which a quote is a character like any other. */
    IntakeSummary walkBare(char separator, Consumer<CsvEvent.Row> body) throws IOException {
        return summary(List.of(), walk(new CsvRows(source, separator, false), body));
    }

    private Optional<BrokenFile> walk(CsvRows csv, Consumer<CsvEvent.Row> body) throws IOException {
        CsvEvent event = csv.next();
        while (event instanceof CsvEvent.Row row) {
            rows++;
            body.accept(row);
            event = csv.next();
        }
        return event instanceof CsvEvent.Broken broken ? Optional.of(broken.reason()) : Optional.empty();
    }

    private static BrokenFile whole(FileFault fault) {
        return new BrokenFile(fault, 0, 0, List.of());
    }

    private IntakeSummary summary(List<String> ignored, Optional<BrokenFile> broken) {
        return new IntakeSummary(rows, ignored, reader.charset().name(), broken);
    }
}
