package fr.clepsydre.web;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as people write it: 1/3/2021, or 2021-03-01. */
public final class WrittenDay {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {
    }

    /** Empty when nothing was written. Refuses with DATE_UNREADABLE (what was written), at that field. */
    public static Outcome<Optional<LocalDate>> read(String written, String field) {
        String text = written.strip();
        try {
            return Outcome.accepted(text.isEmpty() ? Optional.empty() : Optional.of(text.contains("/")
                    ? LocalDate.parse(text, FRENCH)
                    : LocalDate.parse(text)));
        } catch (DateTimeParseException unreadable) {
            return Outcome.refused(Refusal.of("DATE_UNREADABLE", written).at(field));
        }
    }
}
