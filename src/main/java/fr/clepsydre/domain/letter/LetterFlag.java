package fr.clepsydre.domain.letter;

/** What the wording of one person's letter depends on, besides the list of what leaked. */
public enum LetterFlag {

    /** Under 18: the letter goes to the holders of parental authority. */
    MINOR,

    /** The social security number (NIR) of this person leaked. */
    SOCIAL_SECURITY_NUMBER,

    /** An address, a phone number or an e-mail address of this person leaked: fraud by contact is to be feared. */
    CONTACT_DETAILS,

    /** Health data of this person leaked. The letter never says which (no test, no result, no disease). */
    HEALTH_DATA,

    /** Addressed as a woman: the civility of the file says so. Never together with {@link #SIR}. */
    MADAM,

    /** Addressed as a man: the civility of the file says so. With neither, a letter addresses both. */
    SIR,

    /** Several laboratories of this incident know this person, and each of them writes: each is a controller. */
    SEVERAL_LABORATORIES,

    /** The laboratory knows an e-mail address of this person. */
    EMAIL_KNOWN,

    /** This person has had a letter about this incident before. */
    SECOND_LETTER
}
