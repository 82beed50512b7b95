package fr.clepsydre.app.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port: the second factors of accounts, their secrets sealed. */
public interface SecondFactors {

    /** Attribute of a session whose password was right and whose code is awaited: a {@link Pending}. */
    String PENDING = "fr.clepsydre.pendingLogin";

    /** The secret; empty for who has no second factor. */
    Optional<byte[]> secret(UUID account);

    /** In place of whatever was there. */
    void enrol(UUID account, byte[] secret, Set<String> codeHashes);

    void replaceCodes(UUID account, Set<String> codeHashes);

    void remove(UUID account);

    /** Whether that time step is later than all whose codes were used; from now on it is used. */
    boolean useStep(UUID account, long step);

    /** Whether there was such a code; from now on there is not. */
    boolean useCode(UUID account, String hash);

    /** How many codes are left for who has lost the second factor. */
    int codesLeft(UUID account);

    /** Whose password was right, and until when the code is awaited. */
    record Pending(String login, java.time.Instant until) implements java.io.Serializable {
    }
}
