package fr.clepsydre.store.pdfform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folders of {@code templates/acroform}: those that the archive ships, as its manifest lists them, and those on
 * disk, whose files win over shipped ones of the same name.
 *
 * @param onDisk need not exist
 */
record FormFolder(Path onDisk) {

    static final String NAME = "templates/acroform";

    private static final String SHIPPED = "/defaults/" + NAME + "/";

    /** Of every form, by name. */
    Collection<String> names() {
        Collection<String> names = new TreeSet<>(shippedNames());
        if (Files.isDirectory(onDisk)) {
            try (Stream<Path> folders = Files.list(onDisk)) {
                folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).forEach(names::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(onDisk + " cannot be read", unreadable);
            }
        }
        return names;
    }

    /**
     * A file of a form, up to that many bytes and one; empty when there is none.
     *
     * @param name of the form, without a separator of paths
     */
    Optional<byte[]> file(String name, String file, int largest) {
        Path own = onDisk.resolve(name).resolve(file);
        try {
            if (Files.isRegularFile(own)) {
                try (var stream = Files.newInputStream(own)) {
                    return Optional.of(stream.readNBytes(largest + 1));
                }
            }
            return shippedNames().contains(name) ? Optional.of(shipped(name + "/" + file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(own + " cannot be read", unreadable);
        }
    }

    private static Collection<String> shippedNames() {
        Properties manifest = new Properties();
        try (var text = new InputStreamReader(new ByteArrayInputStream(shipped("manifest.properties")),
                StandardCharsets.UTF_8)) {
            manifest.load(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Arrays.stream(manifest.getProperty("forms", "").split(",")).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
    }

    private static byte[] shipped(String name) throws IOException {
        try (var stream = FormFolder.class.getResourceAsStream(SHIPPED + name)) {
            return Objects.requireNonNull(stream, () -> name + " is not in the archive").readAllBytes();
        }
    }
}
