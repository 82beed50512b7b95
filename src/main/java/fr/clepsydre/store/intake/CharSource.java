package fr.clepsydre.store.intake;

import java.io.IOException;

/** The characters of a text one at a time, with the physical line and the position in it of the next one. */
final class CharSource {

    /** Returned at the end of the text. */
    static final int END = -1;

    private static final int BUFFER = 1 << 16;

    private final TextReader reader;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int limit;
    private long line = 1;
    private long beforeBuffer;
    private long beforeLine;
    private boolean afterReturn;

    CharSource(TextReader reader) {
        this.reader = reader;
    }

    /** The beginning of the text up to its first line end, without consuming it; only before anything is taken. */
    String firstLine() throws IOException {
        int end = 0;
        while (end < BUFFER - 1 && (end < limit || append()) && !isLineEnd(buffer[end])) {
            end++;
        }
        return new String(buffer, 0, end);
    }

    private boolean append() throws IOException {
        int count = reader.read(buffer, limit, BUFFER - limit);
        limit += Math.max(count, 0);
        return count > 0;
    }

    /** The next character, left where it is, or {@link #END}. */
    int peek() throws IOException {
        if (next == limit) {
            beforeBuffer += limit;
            next = 0;
            limit = 0;
            if (!append()) {
                return END;
            }
        }
        return buffer[next];
    }

    /** Goes past the character that was just peeked at. CR, LF and CR LF are each one line end. */
    void skip() {
        char passed = buffer[next++];
        if (isLineEnd(passed)) {
            line += passed == '\n' && afterReturn ? 0 : 1;
            beforeLine = beforeBuffer + next;
        }
        afterReturn = passed == '\r';
    }

    static boolean isLineEnd(int symbol) {
        return symbol == '\n' || symbol == '\r';
    }

    /** Physical line of the next character, from 1. */
    long line() {
        return line;
    }

    /** Place of the next character in its line, from 1. */
    int position() {
        return (int) Math.min(Integer.MAX_VALUE, beforeBuffer + next - beforeLine + 1);
    }

    TextReader reader() {
        return reader;
    }
}
