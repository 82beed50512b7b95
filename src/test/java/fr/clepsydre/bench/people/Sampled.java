package fr.clepsydre.bench.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What invented people are made of: real first names and towns, and the laboratories of the small sample. */
final class Sampled {

    static final List<String> FIRST_NAMES = text("/bench/first-names.txt").lines().toList();
    static final List<Town> TOWNS = text("/bench/towns.csv").lines().map(line -> line.split(";"))
            .map(parts -> new Town(parts[0], parts[1])).toList();
    /** Each as often as it has people in the small sample. */
    static final List<String> LABORATORIES = laboratories();

    record Town(String postcode, String name) {
    }

    private Sampled() {
    }

    private static List<String> laboratories() {
        List<String> shares = new ArrayList<>();
        Matcher row = Pattern.compile("\"(\\d{9})\": (\\d+)").matcher(text("/people/patients-1000.truth.json"));
        while (row.find()) {
            for (int i = 0; i < Integer.parseInt(row.group(2)); i++) {
                shares.add(row.group(1));
            }
        }
        return List.copyOf(shares);
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Sampled.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
