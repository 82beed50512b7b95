package fr.clepsydre.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The bundles of the pages as they lie in the sources: one an area, in both languages. */
final class Bundles {

    private static final Path ROOM = Path.of("src/main/resources/fr/clepsydre/web");

    private Bundles() {
    }

    /** Names of the areas, for example {@code messages}. */
    static List<String> areas() {
        try (Stream<Path> files = Files.list(ROOM)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("_\\w\\w\\.properties$", ""))
                    .distinct().sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path file(String area, String language) {
        return ROOM.resolve(area + '_' + language + ".properties");
    }

    static Properties read(String area, String language) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(area, language))) {
            properties.load(in);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every text of that language. */
    static Properties all(String language) {
        var all = new Properties();
        areas().forEach(area -> all.putAll(read(area, language)));
        return all;
    }
}
