package fr.clepsydre.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens the wrapped key of an exported trail with the master key, as {@code fr.clepsydre.store.Sealing} sealed it. */
final class WrappedKey {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private WrappedKey() {
    }

    /**
     * The key of the trail.
     *
     * @param line   the keys of the trail and of the installation, each in Base64 as it is wrapped by the next one
     * @param master Base64 of the 32 bytes of the master key
     * @throws IllegalStateException if it is not that key's
     */
    static byte[] open(String line, String master) {
        String[] wrapped = line.strip().split(" ");
        if (wrapped.length != 2) {
            throw new IllegalStateException("the trail does not begin with its two wrapped keys");
        }
        byte[] installation = open(wrapped[1], Base64.getDecoder().decode(master), "installation|key");
        return open(wrapped[0], installation, "audit|key");
    }

    private static byte[] open(String wrapped, byte[] with, String place) {
        byte[] sealed = Base64.getDecoder().decode(wrapped);
        if (sealed.length < 1 + NONCE || sealed[0] != VERSION) {
            throw new IllegalStateException("the wrapped key of the trail is not one of this program");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(with, "HmacSHA256"));
            byte[] sealing = mac.doFinal("clepsydre sealing 1".getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(sealing, "AES"),
                    new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException other) {
            throw new IllegalStateException("the master key is not the one that this trail was written with");
        }
    }
}
