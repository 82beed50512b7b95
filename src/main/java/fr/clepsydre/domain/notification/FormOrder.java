package fr.clepsydre.domain.notification;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Forms by key, then by version, the newest last. Numbers in a version count as numbers: {@code 1.2} comes before
 * {@code 1.10}, {@code 2023-07} before {@code 2024-01}.
 */
public final class FormOrder implements Comparator<Form> {

    @Override
    public int compare(Form one, Form other) {
        int byKey = one.key().compareTo(other.key());
        int byNumbers = byKey != 0 ? byKey : Arrays.compare(numbers(one.version()), numbers(other.version()));
        return byNumbers != 0 ? byNumbers : one.version().compareTo(other.version());
    }

    private static long[] numbers(String version) {
        return Arrays.stream(version.split("\\D+")).filter(part -> !part.isEmpty())
                .mapToLong(part -> Long.parseLong(part.substring(0, Math.min(18, part.length())))).toArray();
    }
}
