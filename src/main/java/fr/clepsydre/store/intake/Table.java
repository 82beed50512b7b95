package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.IntakeSummary;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    IntakeSummary walkNamed(Set<String> known, List<String> mandatory, Body body) throws IOException {
        CsvRows csv = new CsvRows(source, Header.separatorOf(firstLine(), known), true);
        CsvEvent first = csv.next();
        if (!(first instanceof CsvEvent.Row names)) {
            boolean broken = first instanceof CsvEvent.Broken;
            return ended(List.of(), broken ? ((CsvEvent.Broken) first).reason() : whole(FileFault.EMPTY_FILE));
        }
        Header header = new Header(names.values());
        Optional<BrokenFile> fault = faultOf(header, names.line(), known, mandatory);
        if (fault.isPresent()) {
            return ended(header.unknown(known), fault.get());
        }
        Optional<BrokenFile> broken = walk(csv, body.below(header));
        boolean bare = broken.isEmpty() && rows == 0;
        return summary(header.unknown(known), bare ? Optional.of(whole(FileFault.HEADER_ONLY)) : broken);
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

    private static Optional<BrokenFile> faultOf(Header header, long line, Set<String> known, List<String> mandatory) {
        List<String> missing = header.missing(mandatory);
        if (!missing.isEmpty()) {
            return Optional.of(new BrokenFile(FileFault.MISSING_COLUMN, line, 0, missing));
        }
        return header.repeated(known).map(name -> new BrokenFile(FileFault.DUPLICATE_COLUMN, line, 0, List.of(name)));
    }

    private static BrokenFile whole(FileFault fault) {
        return new BrokenFile(fault, 0, 0, List.of());
    }

    private IntakeSummary ended(List<String> ignored, BrokenFile reason) {
        return summary(ignored, Optional.of(reason));
    }

    private IntakeSummary summary(List<String> ignored, Optional<BrokenFile> broken) {
        return new IntakeSummary(rows, ignored, reader.charset().name(), broken);
    }
}
