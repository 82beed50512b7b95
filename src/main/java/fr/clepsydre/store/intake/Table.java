package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.FileKind;
import fr.clepsydre.domain.intake.FileLayout;
import fr.clepsydre.domain.intake.IntakeSummary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Walks once through the rows of a file and tells how that ended. */
final class Table {

    private final RowSource source;
    private final Supplier<String> charset;
    private long rows;

    /** @param charset as known when it is asked for */
    Table(RowSource source, Supplier<String> charset) {
        this.source = source;
        this.charset = charset;
    }

    /** What takes each row apart, once the header is known. */
    interface Body {
        Consumer<RowEvent.Row> below(Header header);
    }

    /** Walks through a file whose first row names the columns. */
    IntakeSummary walkNamed(ColumnNames names, Body body) throws IOException {
        RowEvent first = source.next();
        if (!(first instanceof RowEvent.Row titles)) {
            return summary(List.of(), Optional.of(withoutHeader(first)));
        }
        Header header = new Header(titles.values(), names);
        Optional<BrokenFile> fault = header.fault(titles.line());
        if (fault.isPresent()) {
            return summary(header.ignored(), fault);
        }
        Optional<BrokenFile> broken = walk(body.below(header));
        boolean bare = broken.isEmpty() && rows == 0;
        return summary(header.ignored(), bare ? Optional.of(whole(FileFault.HEADER_ONLY)) : broken);
    }

    /** Walks through a file without a header. */
    IntakeSummary walkBare(Consumer<RowEvent.Row> body) throws IOException {
        return summary(List.of(), walk(body));
    }

    /** Takes in the header and a few rows, and tells how they are understood. */
    FileLayout inspect(ColumnNames names, FileKind kind, String separator) throws IOException {
        LayoutSketch sketch = new LayoutSketch(names);
        RowEvent first = source.next();
        if (first instanceof RowEvent.Row titles) {
            sketch.header(titles);
            sketch.broken(sample(sketch));
        } else {
            sketch.broken(Optional.of(withoutHeader(first)));
        }
        return sketch.layout(kind, separator, charset.get());
    }

    private Optional<BrokenFile> sample(LayoutSketch sketch) throws IOException {
        for (int taken = 0; taken < FileLayout.SAMPLE; taken++) {
            RowEvent event = source.next();
            if (event instanceof RowEvent.Broken broken) {
                return Optional.of(broken.reason());
            }
            if (!(event instanceof RowEvent.Row row)) {
                return taken == 0 ? Optional.of(whole(FileFault.HEADER_ONLY)) : Optional.empty();
            }
            sketch.row(row.values());
        }
        return Optional.empty();
    }

    private Optional<BrokenFile> walk(Consumer<RowEvent.Row> body) throws IOException {
        RowEvent event = source.next();
        while (event instanceof RowEvent.Row row) {
            rows++;
            body.accept(row);
            event = source.next();
        }
        return event instanceof RowEvent.Broken broken ? Optional.of(broken.reason()) : Optional.empty();
    }

    private static BrokenFile withoutHeader(RowEvent first) {
        return first instanceof RowEvent.Broken broken ? broken.reason() : whole(FileFault.EMPTY_FILE);
    }

    private static BrokenFile whole(FileFault fault) {
        return new BrokenFile(fault, 0, 0, List.of());
    }

    private IntakeSummary summary(List<String> ignored, Optional<BrokenFile> broken) {
        return new IntakeSummary(rows, ignored, charset.get(), broken);
    }
}
