package fr.clepsydre.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Path ROOM = Path.of("src/main/resources/fr/clepsydre/web");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** A space that could break where French typography forbids it. */
    private static final Pattern LOOSE = Pattern.compile(" [:;!?%»]|« ");

    private final Properties french = read("messages_fr.properties");
    private final Properties english = read("messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertTrue(french.size() > 50);
        assertEquals(new TreeSet<>(french.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        assertEquals(List.of(), french.stringPropertyNames().stream()
                .filter(key -> !arguments(french.getProperty(key)).equals(arguments(english.getProperty(key, ""))))
                .toList());
    }

    @Test
    void everyTextIsAValidPatternWithoutStraightQuotes() {
        assertEquals(List.of(), Stream.of(french, english)
                .flatMap(bundle -> bundle.values().stream().map(String.class::cast))
                .filter(text -> text.isBlank() || text.contains("'") || !text.equals(text.strip()))
                .toList());
        french.values().forEach(text -> new MessageFormat((String) text));
        english.values().forEach(text -> new MessageFormat((String) text));
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String name : List.of("messages_fr.properties", "messages_en.properties")) {
            var keys = Files.readAllLines(ROOM.resolve(name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst("=.*", ""))
                    .toList();
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    @Test
    void frenchSpacesBeforeMarksDoNotBreak() {
        assertEquals(List.of(), french.stringPropertyNames().stream()
                .filter(key -> LOOSE.matcher(french.getProperty(key)).find())
                .toList());
    }

    private static TreeSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(ROOM.resolve(name))) {
            properties.load(in);
            return properties;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
