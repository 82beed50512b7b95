package fr.clepsydre.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One entry of the trail. It holds no personal data of patients: what was written stands in it as a keyed hash.
 *
 * @param sequence from 1, without a gap
 * @param at       to the microsecond
 * @param what     which fact or action, such as {@code VERSION_SIGNED_OFF} or {@code AdministerAccounts.create}
 * @param actor    login of who did it; empty for nobody known, and for the server itself
 * @param place    reference of the incident, and behind a slash the FINESS number of the laboratory; may be empty
 * @param detail   identifiers and closed vocabulary only
 * @param digest   64 hexadecimal digits: keyed hash of the content; empty where there is none
 * @param previous hash of the entry before; of the first one {@link AuditKey#ORIGIN}
 * @param hash     64 hexadecimal digits over all of the above
 */
public record Entry(long sequence, Instant at, Deed deed, String what, String actor, String place, String detail,
        String digest, String previous, String hash) {

    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** All that the hash covers, in its order. */
    List<String> fields() {
        return List.of(String.valueOf(sequence), at.toString(), deed.name(), what, actor, place, detail, digest, previous);
    }

    /** The same with this hash. */
    Entry hashed(String with) {
        return new Entry(sequence, at, deed, what, actor, place, detail, digest, previous, with);
    }
}
