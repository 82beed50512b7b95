package fr.clepsydre.it.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Searches files for words in any case and in the encodings that a program may write them in. */
final class RawSearch {

    /** A word that lies open on purpose. */
    static final String CONTROL = "Kwjzqop";
    private static final int BLOCK = 1 << 20;

    private final List<byte[]> patterns = new ArrayList<>();
    private final Set<String> where = new TreeSet<>();
    private int longest;

    RawSearch(List<String> words) {
        for (String word : words) {
            for (String cased : new TreeSet<>(List.of(word, word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)))) {
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
                    patterns.add(cased.getBytes(charset));
                }
            }
        }
        patterns.forEach(pattern -> longest = Math.max(longest, pattern.length));
    }

    /** How many files below that folder hold one of them. */
    int found(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).filter(this::holds).forEach(file -> where.add(file.getFileName().toString()));
        }
        return where.size();
    }

    /** Names of those files. */
    Set<String> where() {
        return where;
    }

    private boolean holds(Path file) {
        byte[] window = new byte[BLOCK + longest];
        int kept = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            for (int read = in.read(window, kept, BLOCK); read >= 0; read = in.read(window, kept, BLOCK)) {
                int size = kept + read;
                if (patterns.stream().anyMatch(pattern -> isIn(window, size, pattern))) {
                    return true;
                }
                kept = Math.min(longest - 1, size);
                System.arraycopy(window, size - kept, window, 0, kept);
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isIn(byte[] window, int size, byte[] pattern) {
        byte first = pattern[0];
        for (int from = 0; from <= size - pattern.length; from++) {
            if (window[from] == first && matches(window, from, pattern)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] window, int from, byte[] pattern) {
        for (int i = 1; i < pattern.length; i++) {
            if (window[from + i] != pattern[i]) {
                return false;
            }
        }
        return true;
    }
}
