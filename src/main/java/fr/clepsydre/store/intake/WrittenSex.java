package fr.clepsydre.store.intake;

import fr.clepsydre.domain.people.Sex;
import java.util.Locale;
import java.util.Optional;

/** The sex as files write it. */
final class WrittenSex {

    private WrittenSex() {}

    /** Unknown for nothing or for a spelling of "not known"; absent for what cannot be read. */
    static Optional<Sex> read(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "F", "2", "FEMME", "FÉMININ", "FEMININ" -> Optional.of(Sex.FEMALE);
            case "M", "H", "1", "HOMME", "MASCULIN" -> Optional.of(Sex.MALE);
            case "", "I", "U", "INCONNU" -> Optional.of(Sex.UNKNOWN);
            default -> Optional.empty();
        };
    }
}
