package fr.clepsydre.domain.intake;

/** Why a row is refused as a whole, or what is doubtful in a row of the laboratories' file. */
public enum RowFault {
    /** No FINESS number: nobody knows whose row it is. */
    FINESS_MISSING,
    /** Not nine alphanumerics; the argument is the text as written. */
    FINESS_FORMAT,
    /** A laboratory that is not part of the incident; the argument is its number. */
    LABORATORY_NOT_INVOLVED,
    /** The same laboratory twice in the file; the argument is its number. */
    FINESS_REPEATED,
    /** Warning: the check digit disagrees; no written rule says that it must agree. */
    FINESS_CHECK_DIGIT,
    /** Warning: the number of the legal entity is not one, and is left out. */
    EJ_FORMAT,
    /** A laboratory without a name. */
    NAME_MISSING,
    /** Warning: not a SIREN, left out; the argument is the text as written. */
    SIREN_INVALID,
    /** Warning: not a time zone, that of the department is taken; the argument is the text as written. */
    ZONE_UNKNOWN,
    /** Warning: not an e-mail address, left out. */
    EMAIL_INVALID,
    /** Warning: not a telephone number, left out. */
    PHONE_INVALID,
    /** Warning: not five digits; kept as written. */
    POSTCODE_INVALID,
    /** Warning: no postcode could be found in the address; it is kept in one line. */
    ADDRESS_UNDIVIDED,
    /** Longer than any real value; the argument is the limit in characters. */
    FIELD_TOO_LONG,
    /** Fewer or more values than there are columns; the arguments are expected and found. */
    COLUMN_COUNT
}
