package fr.clepsydre.store.intake;

import java.time.LocalDate;
import java.util.Locale;

/** Whether a text in the column of deaths says that somebody has died: "yes" in any spelling, or a date that has come. */
final class WrittenDeath {

    private WrittenDeath() {}

    /** Dates to come, such as 31/12/9999, stand for "none" in many files. */
    static boolean isOne(String text, LocalDate readOn) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "O", "OUI", "Y", "YES", "1", "X", "V", "VRAI", "TRUE", "T", "DCD", "DECEDE", "DÉCÉDÉ", "DECEDEE",
                 "DÉCÉDÉE", "DECEASED", "DEAD" -> true;
            default -> WrittenDate.read(text).filter(day -> !day.isAfter(readOn)).isPresent();
        };
    }
}
