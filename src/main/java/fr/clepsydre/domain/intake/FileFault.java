package fr.clepsydre.domain.intake;

/** Why a file cannot be read any further. */
public enum FileFault {
    /** No line at all. */
    EMPTY_FILE,
    /** A header and nothing below it. */
    HEADER_ONLY,
    /** A column that must be there is not; the arguments are the names of all that are missing. */
    MISSING_COLUMN,
    /** The same column twice; the argument is its name. */
    DUPLICATE_COLUMN,
    /** Bytes that are neither UTF-8 nor Windows-1252, or a mixture of both. */
    WRONG_ENCODING,
    /** A NUL character: not a text file, or a damaged one. */
    NUL_CHARACTER,
    /** A quote that never closes; the line is the one where it opened. */
    UNCLOSED_QUOTE,
    /** A value longer than any real one; the argument is the limit in characters. */
    OVERSIZED_FIELD,
    /** More columns than any real file; the argument is the limit. */
    TOO_MANY_COLUMNS
}
