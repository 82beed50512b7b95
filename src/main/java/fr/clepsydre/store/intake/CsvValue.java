package fr.clepsydre.store.intake;

import java.io.IOException;

/** Reads one value of a row, up to the separator or the line end that follows it, and remembers where it began. */
final class CsvValue {

    /** What was found. */
    enum State {
        WHOLE,
        /** A quote that opened or closed where none may; the text is kept as written. */
        STRAY_QUOTE,
        NUL,
        OVERSIZED,
        UNCLOSED
    }

    private final CharSource source;
    private final char separator;
    private final StringBuilder text = new StringBuilder();
    private long line;
    private int position;

    CsvValue(CharSource source, char separator) {
        this.source = source;
        this.separator = separator;
    }

    State read(boolean quoting) throws IOException {
        text.setLength(0);
        line = source.line();
        position = source.position();
        return quoting && source.peek() == '"' ? quoted() : plain(State.WHOLE);
    }

    String text() {
        return text.toString();
    }

    /** Physical line at which the value began. */
    long line() {
        return line;
    }

    /** Place in that line at which the value began, from 1. */
    int position() {
        return position;
    }

    private State plain(State whole) throws IOException {
        int symbol = source.peek();
        while (symbol != separator && symbol != CharSource.END && !CharSource.isLineEnd(symbol)) {
            if (symbol == 0) {
                return State.NUL;
            }
            if (text.length() == CsvRows.MOST_CHARACTERS) {
                return State.OVERSIZED;
            }
            text.append((char) symbol);
            source.skip();
            symbol = source.peek();
        }
        return whole;
    }

    private State quoted() throws IOException {
        source.skip();
        while (true) {
            int symbol = source.peek();
            if (symbol == CharSource.END || text.length() == CsvRows.MOST_CHARACTERS) {
                return symbol == CharSource.END || spansLines() ? State.UNCLOSED : State.OVERSIZED;
            }
            if (symbol == 0) {
                return State.NUL;
            }
            source.skip();
            if (symbol == '"' && source.peek() != '"') {
                return afterClosing();
            }
            if (symbol == '"') {
                source.skip();
            }
            text.append((char) symbol);
        }
    }

    /** A quote closes before a separator or a line end; elsewhere, over several lines, an earlier one never closed. */
    private State afterClosing() throws IOException {
        int symbol = source.peek();
        if (symbol == separator || symbol == CharSource.END || CharSource.isLineEnd(symbol)) {
            return State.WHOLE;
        }
        if (spansLines()) {
            return State.UNCLOSED;
        }
        text.insert(0, '"').append('"');
        return plain(State.STRAY_QUOTE);
    }

    private boolean spansLines() {
        return source.line() > line;
    }
}
