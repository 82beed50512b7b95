package fr.clepsydre.store.form;

import fr.clepsydre.app.notification.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of {@code templates/notification}: those that the archive ships, as its manifest lists them, and those on
 * disk, which win over a shipped one of the same name.
 *
 * @param onDisk the folder on disk, which need not exist
 */
record TemplateFolder(Path onDisk) {

    static final String NAME = "templates/notification";
    static final String MANIFEST = "manifest.properties";

    private static final String SHIPPED = "/defaults/" + NAME + "/";

    /** Every file whose name ends so, by name; the archive's are those that its manifest lists under that entry. */
    Collection<Document> files(String entry, String ending) {
        Map<String, Document> files = new TreeMap<>();
        listed(entry).forEach(name -> files.put(name + ending, new Document(name + ending, shipped(name + ending))));
        names().filter(name -> name.endsWith(ending))
                .forEach(name -> files.put(name, new Document(name, bytes(onDisk.resolve(name)))));
        return files.values();
    }

    /** A single value of the manifest on disk, or else of the shipped one. */
    Optional<String> setting(String entry) {
        Path file = onDisk.resolve(MANIFEST);
        Optional<String> own = Files.exists(file)
                ? Optional.ofNullable(properties(bytes(file)).getProperty(entry))
                : Optional.empty();
        return own.or(() -> Optional.ofNullable(properties(shipped(MANIFEST)).getProperty(entry)))
                .map(String::strip);
    }

    private static List<String> listed(String entry) {
        String names = properties(shipped(MANIFEST)).getProperty(entry, "");
        return Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private Stream<String> names() {
        if (!Files.isDirectory(onDisk)) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.list(onDisk)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(onDisk + " cannot be read", unreadable);
        }
    }

    private static Properties properties(byte[] bytes) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException broken) {
            throw new IllegalStateException(MANIFEST + " of " + NAME + " cannot be read", broken);
        }
        return properties;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    private static byte[] shipped(String name) {
        try (var stream = TemplateFolder.class.getResourceAsStream(SHIPPED + name)) {
            return Objects.requireNonNull(stream, () -> name + " is not in the archive").readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read from the archive", unreadable);
        }
    }
}
