package fr.clepsydre.web.people;

import fr.clepsydre.domain.people.AddressBlock;
import java.util.List;

/** An address block as lines to show. */
final class AddressLines {

    private AddressLines() {
    }

    /** Empty where no letter can go. */
    static List<String> of(AddressBlock block) {
        return block instanceof AddressBlock.Usable usable ? usable.lines() : List.of();
    }
}
