package fr.clepsydre.store.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Looks into a container of Microsoft's for the one name that tells a workbook under a password. */
final class OldContainer {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldContainer() {}

    /** Whether its directory, which may stand anywhere in it, names an encrypted package. */
    static boolean isEncrypted(InputStream stream) throws IOException {
        InputStream bytes = new BufferedInputStream(stream, 1 << 16);
        int matched = 0;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            // No beginning of the name comes back within it but its first letter.
            matched = next == ENCRYPTED[matched] ? matched + 1 : next == ENCRYPTED[0] ? 1 : 0;
            if (matched == ENCRYPTED.length) {
                return true;
            }
        }
        return false;
    }
}
