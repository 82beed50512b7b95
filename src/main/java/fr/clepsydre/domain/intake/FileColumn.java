package fr.clepsydre.domain.intake;

/**
 * One column of a file, as its header names it and as it is understood here.
 *
 * @param written the name in the header; its shape only (letters as {@code a}, digits as {@code 9}) where no column of
 *                the file is known, because the first row may then be a person
 * @param name    the name of the column here, empty for one that is ignored
 */
public record FileColumn(String written, String name, Match match) {

    /** How the name of the column was recognised. */
    public enum Match {
        /** The very name, but for case, accents, spaces and punctuation. */
        EXACT,
        /** Another word for it, as laboratory systems write it. */
        SYNONYM,
        /** Means nothing here, or another column has the exact name: not read. */
        IGNORED
    }
}
