package fr.clepsydre.app.people;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What an import has come to so far; {@code processed = people + duplicates + refused}.
 *
 * @param processed  rows read
 * @param total      rows of the file, as counted by their line ends; exact once the import is done
 * @param people     rows of people that the laboratory did not have yet
 * @param duplicates rows of people that it already had; they were brought up to date
 * @param refused    rows of no laboratory of the incident
 * @param findings   how many doubtful values and refused rows there are, by code
 * @param ignored    columns of the file that mean nothing here
 * @param shares     people and duplicates by FINESS number; their sums are those of the file
 */
public record ImportTally(long processed, OptionalLong total, long people, long duplicates, long refused,
        Map<String, Long> findings, List<String> ignored, Map<String, LaboratoryShare> shares) {

    public ImportTally {
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
        ignored = List.copyOf(ignored);
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /** Nothing read yet. */
    public static ImportTally none(long total) {
        return new ImportTally(0, OptionalLong.of(total), 0, 0, 0, Map.of(), List.of(), Map.of());
    }

    /** The same file, begun anew. */
    ImportTally anew() {
        return new ImportTally(0, total, 0, 0, 0, Map.of(), List.of(), Map.of());
    }
}
