package fr.clepsydre.domain.notification;

/**
 * What a later notification has to bring (art. 33(4)).
 *
 * @param section  where it stands
 * @param question what is asked
 * @param reason   why it is open
 */
public record Gap(Section section, Question question, Reason reason) {

    /** Why a question is open. */
    public enum Reason {
        /** Nobody answered it. */
        MISSING,
        /** Somebody answered, on purpose, that it is not known yet. */
        NOT_KNOWN_YET
    }
}
