package fr.clepsydre.domain.people;

/** Why a person decides that no letter is written to somebody. Nobody is ever left out silently. */
public enum NoLetter {
    DECEASED,
    /** An adult under a protection measure: whoever assists them is informed in another way. */
    PROTECTED_ADULT,
    NO_ADDRESS,
    /** The same person stands in another row of the laboratory, which is written to. */
    DUPLICATE,
    OTHER
}
