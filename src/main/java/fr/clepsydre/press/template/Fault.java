package fr.clepsydre.press.template;

import fr.clepsydre.domain.Refusal;

/**
 * Something wrong in the text of a template.
 *
 * @param offset in characters from its beginning
 * @param code   of the refusal
 * @param token  the text at fault
 * @param hint   what may stand there; may be empty
 */
record Fault(int offset, String code, String token, String hint) implements Comparable<Fault> {

    static Fault at(int offset, String code, String token) {
        return new Fault(offset, code, token, "");
    }

    @Override
    public int compareTo(Fault other) {
        return offset != other.offset ? Integer.compare(offset, other.offset) : code.compareTo(other.code);
    }

    /** Lines and columns count from 1; a column is a character as people see it, an astral one included. */
    Refusal refusal(String name, String text) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int lineStart = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return Refusal.of(code, name, line, column, token, hint);
    }
}
