package fr.clepsydre.boot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of words from which people are made up, drawn from by a seeded source of chance. */
final class DemoWords {

    private static final Map<String, List<String>> WORDS = byKind("words.csv");
    private static final Map<String, List<String>> FIRST_NAMES = byKind("first-names.csv");
    private static final List<String> TOWNS = lines("towns.csv").toList();

    private final Random random;

    DemoWords(Random random) {
        this.random = random;
    }

    /** True that many times in a thousand. */
    boolean chance(int inThousand) {
        return random.nextInt(1000) < inThousand;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String word(String kind) {
        return from(Objects.requireNonNull(WORDS.get(kind), kind));
    }

    /**
     * One first name, sometimes two with a hyphen.
     *
     * @param sex {@code F} or {@code M}
     */
    String firstName(String sex) {
        List<String> names = Objects.requireNonNull(FIRST_NAMES.get(sex), sex);
        return chance(60) ? from(names) + "-" + from(names) : from(names);
    }

    /** Postcode and town. */
    String[] town() {
        return from(TOWNS).split(";");
    }

    /** Two to four syllables, sometimes two such names with a hyphen, sometimes a name from farther away. */
    String familyName() {
        if (chance(30)) {
            return word("family");
        }
        return chance(40) ? invented() + "-" + invented() : invented();
    }

    private String invented() {
        String name = Stream.generate(() -> word("syllable")).limit(2 + below(3)).collect(Collectors.joining());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String from(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Map<String, List<String>> byKind(String file) {
        return lines(file).map(line -> line.split(";", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }

    static Stream<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(DemoWords.class.getResourceAsStream("/demo/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
