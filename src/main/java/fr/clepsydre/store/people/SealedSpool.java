package fr.clepsydre.store.people;

import fr.clepsydre.app.people.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files in a folder, each encrypted with a key of its own that only its ticket holds: without it nobody can read one,
 * and once the ticket is forgotten nobody ever can.
 */
public final class SealedSpool implements Spool {

    private static final String SUFFIX = ".spool";
    private static final int KEY_LENGTH = 32;
    /** How Linux, macOS and Windows say it: Java has no kind of its own for it. */
    private static final Pattern NO_ROOM =
            Pattern.compile("(?i)no space left|disk quota exceeded|not enough space");

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    /** @throws IOException if the folder cannot be made */
    public SealedSpool(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public Taken take(InputStream body, long limit) throws IOException {
        byte[] key = new byte[KEY_LENGTH];
        random.nextBytes(key);
        SpoolFile file;
        try {
            // Temporary files are readable by their owner only.
            file = new SpoolFile(Files.createTempFile(folder, "", SUFFIX), key);
        } catch (IOException failure) {
            return noRoom(failure);
        }
        boolean whole = false;
        try {
            whole = file.write(body, limit);
        } catch (SpoolFile.NotWritten failure) {
            return noRoom(failure);
        } finally {
            if (!whole) {
                file.close();
            }
        }
        return whole ? new Taken.Whole(file) : new Taken.TooLong();
    }

    /** Any other failure of the disk is passed on. */
    private static Taken noRoom(IOException failure) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
            if (reason != null && NO_ROOM.matcher(reason).find()) {
                return new Taken.NoRoom();
            }
        }
        throw failure;
    }

    @Override
    public Optional<Spooled> find(Ticket ticket) {
        Path file = folder.resolve(ticket.name());
        return Files.isRegularFile(file) ? Optional.of(new SpoolFile(file, ticket.key())) : Optional.empty();
    }

    @Override
    public void keepOnly(Collection<String> names) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : left) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
