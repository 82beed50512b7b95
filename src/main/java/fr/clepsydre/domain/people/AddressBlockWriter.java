package fr.clepsydre.domain.people;

import java.time.LocalDate;

/** Writes one address block by NF Z10-011. */
final class AddressBlockWriter {

    AddressBlockWriter(Person person, LocalDate sentOn, String guardians) {}

    AddressBlock write() {
        return new AddressBlock.Unusable(FindingCode.ADDRESS_MISSING);
    }
}
