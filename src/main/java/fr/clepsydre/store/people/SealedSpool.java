package fr.clepsydre.store.people;

import fr.clepsydre.app.people.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * Files in a folder, each encrypted with a key that is only ever in memory: nobody can read one after the program
 * has ended, and the next start removes it.
 */
public final class SealedSpool implements Spool {

    private static final String SUFFIX = ".spool";
    private static final int KEY_LENGTH = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    /** @throws IOException if the folder cannot be made or emptied */
    public SealedSpool(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    @Override
    public Taken take(InputStream body, long limit) throws IOException {
        byte[] key = new byte[KEY_LENGTH];
        random.nextBytes(key);
        // Temporary files are readable by their owner only.
        SpoolFile file = new SpoolFile(Files.createTempFile(folder, "", SUFFIX), key);
        boolean whole = false;
        try {
            whole = file.write(body, limit);
        } finally {
            if (!whole) {
                file.close();
            }
        }
        return whole ? new Taken.Whole(file) : new Taken.TooLong();
    }
}
