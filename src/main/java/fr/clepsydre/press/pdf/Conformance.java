package fr.clepsydre.press.pdf;

/** What a file claims to be. */
public enum Conformance {

    /** PDF/A-2a and PDF/UA-1: tagged, for reading on a screen and for the archive. */
    ACCESSIBLE("A"),

    /** PDF/A-2u: for the printer and the archive; its text can be searched. */
    ARCHIVED("U");

    private final String level;

    Conformance(String level) {
        this.level = level;
    }

    String level() {
        return level;
    }
}
