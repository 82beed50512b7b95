package fr.clepsydre.domain.people;

/** The parts of an address, in the order of the file. */
public enum AddressPart {
    LINE1,
    LINE2,
    LINE3,
    POSTCODE,
    TOWN,
    COUNTRY
}
