package fr.clepsydre.app.account;

import java.time.Instant;
import java.util.OptionalLong;

/** Port: codes of a second factor, by RFC 6238. */
public interface OneTimeCodes {

    byte[] freshSecret();

    /** The time step of which that is the code, a step early or late allowed; empty for a wrong one. */
    OptionalLong step(byte[] secret, String code, Instant now);

    /** The secret in characters that people can type. */
    String written(byte[] secret);
}
