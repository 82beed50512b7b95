package fr.clepsydre.app.pack;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One file of a pack.
 *
 * @param name  path within the folder of the laboratory, in ASCII and without any personal datum
 * @param bytes asked for once, when their turn comes, so that one file is in memory at a time
 */
record PackFile(String name, Supplier<byte[]> bytes) {

    static PackFile text(String name, String text) {
        return new PackFile(name, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
