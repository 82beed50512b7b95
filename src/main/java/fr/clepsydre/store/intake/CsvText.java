package fr.clepsydre.store.intake;

import java.io.IOException;
import java.io.InputStream;

/** A text of separated values before its rows are taken. */
final class CsvText {

    private final TextReader reader;
    private final CharSource source;

    CsvText(InputStream file) throws IOException {
        reader = new TextReader(file);
        source = new CharSource(reader);
    }

    /** The beginning of the file, by which its format is known; only before rows are taken. */
    String firstLine() throws IOException {
        return source.firstLine();
    }

    /** What separates the values of a file whose first row names the columns. */
    char separator(ColumnNames names) throws IOException {
        return Header.separatorOf(firstLine(), names);
    }

    /** The rows of a file in which values may stand in quotes. */
    Table quoted(char separator) {
        return new Table(new CsvRows(source, separator, true), this::charset);
    }

    /** The rows of a file in which a quote is a character like any other. */
    Table bare(char separator) {
        return new Table(new CsvRows(source, separator, false), this::charset);
    }

    private String charset() {
        return reader.charset().name();
    }
}
