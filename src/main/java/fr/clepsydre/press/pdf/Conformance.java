package fr.clepsydre.press.pdf;

/** What a file claims to be. */
public enum Conformance {

    /** PDF/A-2a and PDF/UA-1: tagged, for reading on a screen and for the archive. */
    ACCESSIBLE("2", "A"),

    /** PDF/A-3a and PDF/UA-1: the same, and other files may be inside of it. */
    ACCESSIBLE_WITH_FILES("3", "A"),

    /** PDF/A-2u: for the printer and the archive; its text can be searched. */
    ARCHIVED("2", "U");

    private final String part;
    private final String level;

    Conformance(String part, String level) {
        this.part = part;
        this.level = level;
    }

    /** Of ISO 19005. */
    String part() {
        return part;
    }

    String level() {
        return level;
    }
}
