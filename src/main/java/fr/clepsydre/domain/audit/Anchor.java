package fr.clepsydre.domain.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Where the chain stood at a moment, kept outside the database: whoever cuts off or rewrites the newest entries would
 * have to change it as well.
 *
 * @param sequence of the newest entry; 0 for none
 * @param hash     its hash
 */
public record Anchor(long sequence, String hash, Instant at) {

    /** One line: sequence, hash, instant. */
    public String line() {
        return sequence + " " + hash + " " + at;
    }

    /** That line read; empty for anything else. */
    public static Optional<Anchor> parse(String line) {
        String[] parts = line.strip().split(" ");
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,18}") || !parts[1].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Anchor(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2])));
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }
}
