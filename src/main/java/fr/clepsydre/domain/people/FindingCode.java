package fr.clepsydre.domain.people;

/** What is doubtful or wrong in one value of a row that is kept all the same. */
public enum FindingCode {
    /** No last name and no birth name: a letter cannot be addressed. */
    NAME_MISSING,
    /** The name does not fit the 38 characters of an address line, even with initials. */
    NAME_TOO_LONG,
    NIR_MISSING,
    NIR_FORMAT,
    NIR_KEY,
    BIRTH_DATE_MISSING,
    /** A birth date that does not exist or cannot be read. */
    BIRTH_DATE,
    /** A sample date that does not exist or cannot be read. */
    SAMPLE_DATE,
    SEX,
    /** No street or place at all. */
    ADDRESS_MISSING,
    /** A line of more than 38 characters, abbreviations of the norm tried. */
    ADDRESS_LINE_TOO_LONG,
    /** Not five digits of a French postcode. */
    POSTCODE,
    TOWN_MISSING,
    /** Not an error: the letter goes abroad. */
    FOREIGN_ADDRESS,
    EMAIL,
    PHONE,
    /** Longer than any real value: the beginning of it is kept. */
    FIELD_TOO_LONG,
    /** A quote in the middle of a value. */
    QUOTE_MISPLACED,
    /** Fewer or more values than the header has columns: they may have shifted. */
    COLUMN_COUNT,
    /** The postcode is unknown to the national list, or no town of it has that name. Never sets a letter apart. */
    POSTCODE_TOWN,
    /** The file says that the person has died. */
    DECEASED,
    /** Under eighteen on the day of the reading; a letter decides by its own date. */
    MINOR,
    /** Much like another person of the same laboratory. */
    PROBABLE_DUPLICATE,
    /** The same person in another laboratory: each is a controller and writes its own letter. */
    ELSEWHERE,
    /** A spreadsheet took the zero in front of a number: it was put back. */
    LEADING_ZERO,
    /** Letters that were decoded wrongly before they came into the file, such as "LefÃ¨vre". */
    GARBLED
}
