package fr.clepsydre.domain.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of an installation's trail. Without it no entry can be made up: who holds the database alone can take entries
 * away, not write them. Free to share between threads.
 */
public final class AuditKey {

    /** Length, in bytes. */
    public static final int LENGTH = 32;
    /** What stands before the first entry. */
    public static final String ORIGIN = "0".repeat(64);

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec chaining;
    private final SecretKeySpec digesting;

    /** @throws IllegalArgumentException if the key has not {@link #LENGTH} bytes */
    public AuditKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("the key of the trail has " + key.length + " bytes instead of " + LENGTH);
        }
        SecretKeySpec whole = new SecretKeySpec(key, HMAC);
        chaining = new SecretKeySpec(hmac(whole, List.of("clepsydre trail 1")), HMAC);
        digesting = new SecretKeySpec(hmac(whole, List.of("clepsydre content 1")), HMAC);
    }

    /** That entry with the hash that belongs to it. */
    public Entry sealed(Entry entry) {
        return entry.hashed(hash(entry));
    }

    /** 64 hexadecimal digits over all fields of it but its hash. */
    String hash(Entry entry) {
        return HexFormat.of().formatHex(hmac(chaining, entry.fields()));
    }

    /** 64 hexadecimal digits by which a content is known again and from which it cannot be guessed. */
    public String digest(List<String> content) {
        return HexFormat.of().formatHex(hmac(digesting, content));
    }

    /** Each field behind its length, so that no two lists of fields make the same bytes. */
    private static byte[] hmac(SecretKeySpec key, List<String> fields) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (String field : fields) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
