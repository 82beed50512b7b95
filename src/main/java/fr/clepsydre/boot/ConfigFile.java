package fr.clepsydre.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where settings come from, in the order and with the names of MicroProfile Config: system property, environment,
 * then the operator's {@code config/clepsydre.properties}, from the working directory or else as the archive ships it.
 * The container's own Config cannot serve here: it knows the application only after the data source is needed.
 */
final class ConfigFile {

    private static final String NAME = "config/clepsydre.properties";
    private static final Properties FILE = read();

    private ConfigFile() {
    }

    static Optional<String> value(String name) {
        return Stream.of(System.getProperty(name), environment(name), FILE.getProperty(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The names that are set somewhere, as the file writes them, in order. */
    static List<String> names() {
        Stream<String> variables = System.getenv().keySet().stream().filter(name -> name.startsWith("CLEPSYDRE_"))
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Stream.of(System.getProperties().stringPropertyNames().stream(), variables,
                        FILE.stringPropertyNames().stream()).flatMap(names -> names)
                .filter(name -> name.startsWith("clepsydre.")).distinct().sorted().toList();
    }

    private static @Nullable String environment(String name) {
        var exact = System.getenv(name);
        return exact != null ? exact : System.getenv(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    }

    private static Properties read() {
        var properties = new Properties();
        try (var in = open()) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(NAME + " cannot be read", unreadable);
        }
    }

    private static @Nullable InputStream open() throws IOException {
        var onDisk = Path.of(NAME);
        return Files.isReadable(onDisk)
                ? Files.newInputStream(onDisk)
                : ConfigFile.class.getResourceAsStream("/defaults/" + NAME);
    }
}
