package fr.clepsydre.domain.people;

/** As the leaked file says it; unknown is a value of its own. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
