package fr.clepsydre.domain.people;

/**
 * The categories of one person's data that were in the leaked file, as a letter names them to that person
 * (GDPR art. 34(2)). The values themselves are not kept.
 */
public enum LeakedData {
    IDENTITY,
    BIRTH_DATE,
    SEX,
    NIR,
    POSTAL_ADDRESS,
    PHONE,
    EMAIL,
    BLOOD_GROUP,
    TREATING_DOCTOR,
    INSURER,
    COMMENT,
    SAMPLE_DATE
}
