package fr.clepsydre.domain.people;

/** What is doubtful in one part of an address. */
public record AddressFault(AddressPart part, FindingCode code) {

    /** Whether no letter can go there; a foreign address is remarkable but as good as any. */
    public boolean setsAside() {
        return code != FindingCode.FOREIGN_ADDRESS;
    }
}
