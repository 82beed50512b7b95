package fr.clepsydre.app.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** How to verify a pack without Clepsydre, in both languages. */
final class ReadMe {

    private ReadMe() {
    }

    static List<PackFile> files() {
        return List.of(new PackFile("LISEZMOI.txt", () -> read("readme_fr.txt")),
                new PackFile("README.txt", () -> read("readme_en.txt")));
    }

    private static byte[] read(String name) {
        try (InputStream file = Objects.requireNonNull(ReadMe.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
