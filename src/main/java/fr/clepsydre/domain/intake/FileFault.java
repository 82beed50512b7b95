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
    TOO_MANY_COLUMNS,
    /** A workbook of before 2007 (xls), or a binary one (xlsb). */
    WORKBOOK_OLD_FORMAT,
    /** A workbook under a password. */
    WORKBOOK_ENCRYPTED,
    /** Zipped, but something else; the argument is OPEN_DOCUMENT, OFFICE_DOCUMENT or ARCHIVE. */
    NOT_A_WORKBOOK,
    /** A workbook that ends too early or is not what it should be inside. */
    WORKBOOK_DAMAGED,
    /** A workbook that swells beyond all measure when it is unzipped: a zip bomb, or far too much in it. */
    WORKBOOK_TOO_LARGE,
    /** More different texts than can be held in memory. */
    WORKBOOK_TOO_MANY_TEXTS
}
