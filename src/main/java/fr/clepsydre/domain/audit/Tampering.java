package fr.clepsydre.domain.audit;

/**
 * A sign that the trail is not as it was written.
 *
 * @param sequence of the entry where it shows
 */
public record Tampering(Kind kind, long sequence) {

    /** What was done to it. */
    public enum Kind {
        /** The entry says otherwise than when it was written. */
        EDITED,
        /** Entries that were there are not. */
        DELETED,
        /** An entry that was never written here. */
        INSERTED,
        /** An entry stands at another place than it was written at. */
        REORDERED,
        /** The newest entries are gone: an anchor or the head knows of later ones. */
        CUT_OFF,
        /** The chain is in itself whole and is not the one that was anchored. */
        REWRITTEN
    }
}
