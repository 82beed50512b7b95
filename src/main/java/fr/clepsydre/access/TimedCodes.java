package fr.clepsydre.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.clepsydre.app.account.OneTimeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds, with HMAC-SHA-1: what every program for telephones knows (RFC 6238). */
@ApplicationScoped
public class TimedCodes implements OneTimeCodes {

    private static final int BYTES = 20;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGIT_BITS = 5;

    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);

    @Override
    public byte[] freshSecret() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return secret;
    }

    @Override
    public OptionalLong step(byte[] secret, String code, Instant now) {
        long here = now.getEpochSecond() / STEP.toSeconds();
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        for (long step : new long[] {here, here - 1, here + 1}) {
            if (MessageDigest.isEqual(typed, code(secret, step).getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Base32 without padding (RFC 4648). */
    @Override
    public String written(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : secret) {
            held = held << Byte.SIZE | one & 0xFF;
            for (bits += Byte.SIZE; bits >= DIGIT_BITS; bits -= DIGIT_BITS) {
                text.append(ALPHABET.charAt(held >> bits - DIGIT_BITS & 0x1F));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0 ? text.toString() : text.append(ALPHABET.charAt(held << DIGIT_BITS - bits & 0x1F)).toString();
    }
}
