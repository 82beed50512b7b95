package fr.clepsydre.press.template;

/**
 * Something between double braces.
 *
 * @param word  what stands between them, trimmed
 * @param start of the opening braces
 * @param end   after the closing braces
 */
record Tag(String word, int start, int end) {

    private static final String IF = "#if ";

    String token() {
        return "{{" + word + "}}";
    }

    boolean isIf() {
        return word.startsWith(IF);
    }

    String condition() {
        return word.substring(IF.length()).strip();
    }

    boolean isElse() {
        return "else".equals(word);
    }

    boolean isEnd() {
        return "/if".equals(word);
    }

    boolean isPlaceholder() {
        return !isIf() && !isElse() && !isEnd();
    }

    /** A tag that decides and stands alone takes its whole line with it, so that it leaves no empty line. */
    Tag withItsLine(String text) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int next = text.indexOf('\n', end);
        int lineEnd = next < 0 ? text.length() : next + 1;
        boolean alone = text.substring(lineStart, start).isBlank() && text.substring(end, lineEnd).isBlank();
        return alone && !isPlaceholder() ? new Tag(word, lineStart, lineEnd) : this;
    }
}
