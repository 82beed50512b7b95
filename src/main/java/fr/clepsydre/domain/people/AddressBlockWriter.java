package fr.clepsydre.domain.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one address block by NF Z10-011. */
final class AddressBlockWriter {

    private final Person person;
    private final LocalDate sentOn;
    private final String guardians;

    AddressBlockWriter(Person person, LocalDate sentOn, String guardians) {
        if (guardians.isBlank() || guardians.length() > AddressLine.WIDTH) {
            throw new IllegalArgumentException("the guardians' line does not fit an address line");
        }
        this.person = person;
        this.sentOn = sentOn;
        this.guardians = guardians;
    }

    AddressBlock write() {
        Optional<FindingCode> nameless = person.name().fault();
        if (nameless.isPresent()) {
            return new AddressBlock.Unusable(nameless.get());
        }
        Optional<AddressFault> fault =
                person.address().faults().stream().filter(AddressFault::setsAside).findFirst();
        if (fault.isPresent()) {
            return new AddressBlock.Unusable(fault.get().code());
        }
        return new AddressBlock.Usable(lines());
    }

    /** Fits whenever the full name does: without its civility a name is never longer. */
    private String addressee() {
        PersonName name = person.name();
        PersonName plain = new PersonName("", name.lastName(), name.birthName(), name.firstName());
        return AddresseeLine.of(isMinor() ? plain : name).orElseThrow();
    }

    private List<String> lines() {
        PostalAddress address = person.address();
        List<String> lines = new ArrayList<>();
        if (isMinor()) {
            lines.add(guardians);
        }
        lines.add(addressee());
        StreetOrder.of(address.streetLines()).stream().map(AddressLine::of).forEach(lines::add);
        lines.add(AddressLine.of(address.townLine()));
        if (address.isAbroad()) {
            lines.add(AddressLine.of(address.country()));
        }
        return lines;
    }

    /** Letters about a minor go to the holders of parental authority (Civil Code art. 371-1). */
    private boolean isMinor() {
        return person.isMinorOn(sentOn);
    }
}
