package fr.clepsydre.store.letter;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts by code as text: {@code CODE 3;OTHER 1}. */
final class CodeCounts {

    private CodeCounts() {
    }

    static String write(Map<String, Long> counts) {
        return new TreeMap<>(counts).entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Adds what is written there. */
    static void read(@Nullable String written, Map<String, Long> counts) {
        if (written != null && !written.isEmpty()) {
            for (String entry : written.split(";")) {
                String[] parts = entry.split(" ");
                counts.merge(parts[0], Long.valueOf(parts[1]), Long::sum);
            }
        }
    }
}
