package fr.clepsydre.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** A space that could break where French typography forbids it. */
    private static final Pattern LOOSE = Pattern.compile(" [:;!?%»]|« ");

    static List<String> areas() {
        return Bundles.areas();
    }

    @Test
    void thereAreTextsToCheck() {
        assertTrue(Bundles.areas().contains("messages"));
        assertTrue(Bundles.read("messages", "fr").size() > 50);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameKeys(String area) {
        assertEquals(new TreeSet<>(Bundles.read(area, "fr").stringPropertyNames()),
                new TreeSet<>(Bundles.read(area, "en").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesUseTheSameArguments(String area) {
        Properties french = Bundles.read(area, "fr");
        Properties english = Bundles.read(area, "en");
        assertEquals(List.of(), french.stringPropertyNames().stream()
                .filter(key -> !arguments(french.getProperty(key)).equals(arguments(english.getProperty(key, ""))))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyTextIsAValidPatternWithoutStraightQuotes(String area) {
        for (Properties bundle : List.of(Bundles.read(area, "fr"), Bundles.read(area, "en"))) {
            assertEquals(List.of(), bundle.stringPropertyNames().stream()
                    .filter(key -> isUnfit(bundle.getProperty(key)))
                    .toList());
            bundle.values().forEach(text -> new MessageFormat((String) text));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noKeyIsWrittenTwice(String area) throws IOException {
        for (String language : List.of("fr", "en")) {
            try (Stream<String> lines = Files.lines(Bundles.file(area, language))) {
                var keys = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.replaceFirst("=.*", "").strip())
                        .toList();
                assertEquals(keys.stream().distinct().toList(), keys);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void frenchSpacesBeforeMarksDoNotBreak(String area) {
        Properties french = Bundles.read(area, "fr");
        assertEquals(List.of(), french.stringPropertyNames().stream()
                .filter(key -> LOOSE.matcher(french.getProperty(key)).find())
                .toList());
    }

    private static boolean isUnfit(String text) {
        // Doubled, it is a quote sign inside a pattern of dates.
        return text.isBlank() || text.replace("''", "").contains("'") || !text.equals(text.strip());
    }

    private static TreeSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
