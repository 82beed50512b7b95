package fr.clepsydre.app.register;

import java.time.Instant;

/** What a file of the register holds, told in the file itself: which part of the register, as of when, in figures. */
public record RegisterExtract(RegisterFilter filter, Instant at, RegisterTotals totals) {
}
