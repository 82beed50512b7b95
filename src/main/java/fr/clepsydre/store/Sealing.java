package fr.clepsydre.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal data with AES-256-GCM and hashes identities with HMAC-SHA-256, each with a key of its own derived
 * from the master key (GDPR art. 32(1)(a)). Free to share between threads.
 */
public final class Sealing {

    /** Length of the master key, in bytes. */
    public static final int KEY_LENGTH = 32;

    private static final byte VERSION = 1;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec sealingKey;
    private final SecretKeySpec hashingKey;
    private final String proof;
    private final SecureRandom random = new SecureRandom();

    /** @throws IllegalArgumentException if the key has not {@link #KEY_LENGTH} bytes */
    public Sealing(byte[] masterKey) {
        if (masterKey.length != KEY_LENGTH) {
            throw new IllegalArgumentException("the master key has " + masterKey.length + " bytes instead of 32");
        }
        SecretKeySpec master = new SecretKeySpec(masterKey, HMAC);
        sealingKey = new SecretKeySpec(hmac(master, "clepsydre sealing 1"), "AES");
        hashingKey = new SecretKeySpec(hmac(master, "clepsydre identity 1"), HMAC);
        proof = HexFormat.of().formatHex(hmac(master, "clepsydre proof 1"));
    }

    /** 64 hexadecimal digits by which the same key is known again, and from which it cannot be found. */
    public String proof() {
        return proof;
    }

    /** 64 hexadecimal digits: the same for the same text and key; nothing to guess by without the key. */
    public String hash(String text) {
        return HexFormat.of().formatHex(hmac(hashingKey, text));
    }

    /** 128 bits of such a hash, for matching. */
    public UUID match(String text) {
        ByteBuffer mac = ByteBuffer.wrap(hmac(hashingKey, text));
        return new UUID(mac.getLong(), mac.getLong());
    }

    /** 64 bits of such a hash, for searching: what is found by it is compared where there is something to compare. */
    public long search(String text) {
        return ByteBuffer.wrap(hmac(hashingKey, text)).getLong();
    }

    /**
     * Seals a content to its place: it cannot be opened when it was moved to another row.
     *
     * @param place names the row, such as {@code person|…}
     */
    public byte[] seal(byte[] content, String place) {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, ByteBuffer.wrap(content), place);
        return ByteBuffer.allocate(1 + NONCE_LENGTH + sealed.length).put(VERSION).put(nonce).put(sealed).array();
    }

    /** Opens what {@link #seal} made. Throws an IllegalStateException for another key, place or altered bytes. */
    public byte[] open(byte[] sealed, String place) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        if (sealed.length < 1 + NONCE_LENGTH || buffer.get() != VERSION) {
            throw new IllegalStateException("not sealed by this program: " + place);
        }
        byte[] nonce = new byte[NONCE_LENGTH];
        buffer.get(nonce);
        return crypt(Cipher.DECRYPT_MODE, nonce, buffer, place);
    }

    private byte[] crypt(int mode, byte[] nonce, ByteBuffer content, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealingKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content.array(), content.position(), content.remaining());
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("cannot be sealed or opened: " + place, refused);
        }
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
