package fr.clepsydre.domain.letter;

/**
 * What a letter template may ask in a conditional block: the closed list. The name in a template is the constant in
 * camel case: {@code HAS_PHONE} is <code>{{#if hasPhone}}</code>.
 */
public enum Condition {

    /** The person is a minor: the letter is read by the holders of parental authority. */
    MINOR,

    /** At least one category of this person's data is known to have leaked. */
    LEAK_KNOWN,

    /** This person's social security number leaked. */
    SOCIAL_SECURITY_NUMBER_LEAKED,

    /** This person's address, phone number or e-mail address leaked. */
    CONTACT_DETAILS_LEAKED,

    /** Health data of this person leaked. */
    HEALTH_DATA_LEAKED,

    /** The laboratory says what may follow. */
    HAS_CONSEQUENCES,

    /** The laboratory says what it has done. */
    HAS_MEASURES,

    /** There is a phone number to call. */
    HAS_PHONE,

    /** There are hours at which the phone is answered. */
    HAS_PHONE_HOURS,

    /** There is an address to write to. */
    HAS_POST_ADDRESS,

    /** There is an e-mail address to write to. */
    HAS_EMAIL,

    /** There is a data protection officer to turn to. */
    HAS_DATA_PROTECTION_OFFICER,

    /** Several laboratories of this incident know this person and write a letter each. */
    SEVERAL_LABORATORIES,

    /** The laboratory knows an e-mail address of this person. */
    EMAIL_KNOWN,

    /** This person has had a letter about this incident before. */
    SECOND_LETTER
}
