package fr.clepsydre.boot;

import fr.clepsydre.store.Sealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The key from which all others are derived: as the operator set it, or generated at the first start into the data
 * folder, readable by its owner only. Who loses it loses the people and the letters; who copies it with the database
 * has them.
 */
public final class MasterKey {

    static final String FILE = "master.key";
    private static final String RULE = "must be Base64 of 32 bytes, or the path of a file that holds that";

    private MasterKey() {
    }

    /**
     * The key.
     *
     * @param setting {@code clepsydre.key}
     * @param data    the data folder, made if it is not there
     * @throws IllegalStateException if what is set or found is no key; the message does not repeat it
     */
    public static byte[] read(Optional<String> setting, Path data) {
        try {
            return setting.isPresent() ? given(setting.get().strip()) : own(data.resolve(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the master key cannot be read or written", unreadable);
        }
    }

    /** The file of the key; empty when the operator gives the key itself. */
    static Optional<Path> file(Optional<String> setting, Path data) {
        return setting.isPresent() ? file(setting.get().strip()) : Optional.of(data.resolve(FILE));
    }

    private static byte[] given(String setting) throws IOException {
        Optional<Path> file = file(setting);
        return file.isPresent()
                ? decoded(Files.readString(file.get()), "The file named by clepsydre.key")
                : decoded(setting, "clepsydre.key");
    }

    private static Optional<Path> file(String setting) {
        try {
            return Optional.of(Path.of(setting)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static byte[] own(Path file) throws IOException {
        if (!Files.exists(file)) {
            generate(file);
        }
        return decoded(Files.readString(file), file.toString());
    }

    static byte[] decoded(String text, String where) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == Sealing.KEY_LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(where + " " + RULE);
        }
        throw new IllegalStateException(where + " " + RULE);
    }

    static void generate(Path file) throws IOException {
        byte[] key = new byte[Sealing.KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        Files.createFile(file, ownerOnly(file));
        Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n", StandardCharsets.US_ASCII,
                StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
