package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a text apart into rows of values by RFC 4180, with limits: no file, however broken, makes it hold more than
 * one row. Written here rather than taken from a library because a person who mends a file needs to be told the
 * line and the place at which the quote opened that never closes.
 */
final class CsvRows implements RowSource {

    /** Characters of one value; a comment of a physician may be long, but not that long. */
    static final int MOST_CHARACTERS = 20_000;
    /** Columns of one row. */
    static final int MOST_COLUMNS = 500;

    private final CharSource source;
    private final char separator;
    private final boolean quoting;
    private final CsvValue value;
    private List<String> values = List.of();
    private List<Integer> strayQuotes = List.of();

    /** @param quoting whether a double quote at the beginning of a value has a meaning */
    CsvRows(CharSource source, char separator, boolean quoting) {
        this.source = source;
        this.separator = separator;
        this.quoting = quoting;
        this.value = new CsvValue(source, separator);
    }

    @Override
    public RowEvent next() throws IOException {
        while (true) {
            RowEvent event = nextLine();
            if (!(event instanceof RowEvent.Row row) || !row.isBlank()) {
                return event;
            }
        }
    }

    private RowEvent nextLine() throws IOException {
        if (source.peek() == CharSource.END) {
            return source.reader().isDamaged() ? broken(FileFault.WRONG_ENCODING) : new RowEvent.End();
        }
        long line = source.line();
        values = new ArrayList<>();
        strayQuotes = new ArrayList<>();
        Optional<RowEvent> stopped = takeValues();
        if (stopped.isPresent()) {
            return stopped.get();
        }
        return source.reader().isDamaged()
                ? broken(FileFault.WRONG_ENCODING)
                : new RowEvent.Row(line, values, strayQuotes, List.of());
    }

    /** Takes the values up to the line end, or tells what keeps it from getting there. */
    private Optional<RowEvent> takeValues() throws IOException {
        do {
            if (values.size() == MOST_COLUMNS) {
                return Optional.of(broken(FileFault.TOO_MANY_COLUMNS, String.valueOf(MOST_COLUMNS)));
            }
            CsvValue.State state = value.read(quoting);
            if (state != CsvValue.State.WHOLE && state != CsvValue.State.STRAY_QUOTE) {
                return Optional.of(brokenValue(state));
            }
            keep(state);
        } while (endsWithSeparator());
        return Optional.empty();
    }

    private void keep(CsvValue.State state) {
        if (state == CsvValue.State.STRAY_QUOTE) {
            strayQuotes.add(values.size());
        }
        values.add(value.text());
    }

    /** Whether another value follows in the row; goes past the separator or the line end. */
    private boolean endsWithSeparator() throws IOException {
        int end = source.peek();
        if (end == CharSource.END) {
            return false;
        }
        source.skip();
        if (end == '\r' && source.peek() == '\n') {
            source.skip();
        }
        return end == separator;
    }

    private RowEvent brokenValue(CsvValue.State state) {
        return switch (state) {
            case NUL -> broken(FileFault.NUL_CHARACTER);
            case OVERSIZED -> brokenWhereItBegan(FileFault.OVERSIZED_FIELD, String.valueOf(MOST_CHARACTERS));
            case UNCLOSED -> source.reader().isDamaged()
                    ? broken(FileFault.WRONG_ENCODING)
                    : brokenWhereItBegan(FileFault.UNCLOSED_QUOTE);
            case WHOLE, STRAY_QUOTE -> throw new IllegalStateException("not broken");
        };
    }

    private RowEvent brokenWhereItBegan(FileFault fault, String... args) {
        return new RowEvent.Broken(new BrokenFile(fault, value.line(), value.position(), List.of(args)));
    }

    private RowEvent broken(FileFault fault, String... args) {
        return new RowEvent.Broken(new BrokenFile(fault, source.line(), source.position(), List.of(args)));
    }
}
