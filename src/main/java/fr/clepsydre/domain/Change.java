package fr.clepsydre.domain;

import java.util.Optional;

/**
 * One fact for the append-only history, from which the register of GDPR art. 33(5) is read.
 * Who and when are added by the use case.
 *
 * @param kind    what sort of fact
 * @param subject what changed: the key of a question, or the name of a property such as {@code persons}
 * @param from    canonical value before; empty when there was none
 * @param to      canonical value after; empty when it was withdrawn
 * @param reason  why, in the words of the person who did it
 */
public record Change(Kind kind, String subject, Optional<String> from, Optional<String> to, Optional<String> reason) {

    /** The sorts of facts. The names are stored: add, never rename. */
    public enum Kind {
        INCIDENT_RECORDED,
        TITLE_CHANGED,
        ANSWER_GIVEN,
        ANSWER_WITHDRAWN,
        LABORATORY_INVOLVED,
        AWARENESS_DECLARED,
        AWARENESS_CORRECTED,
        COUNT_CHANGED,
        CONTACT_CHANGED,
        /** Where people can ask: said in letters, not in a notification. */
        ENQUIRIES_CHANGED,
        /** The picture under the letters, by its hash. */
        SIGNATURE_CHANGED,
        STATUS_MOVED,
        NOTIFICATION_DATED,
        NOTIFICATION_UNDATED,
        OBLIGATION_DONE,
        OBLIGATION_UNDONE,
        LATENESS_EXPLAINED,
        FILING_JUDGED_AGAIN,
        /** The subject is the number of the version. */
        VERSION_FROZEN,
        VERSION_SIGNED_OFF,
        SIGN_OFF_TAKEN_BACK,
        NOTIFICATION_FILED,
        /** Work in the background that reads a file; the subject is its state, the value its figures. */
        PEOPLE_IMPORT,
        /** Work in the background that prints letters; likewise. */
        LETTER_RUN,
        /** Letters given to the post, come back, or replaced; the subject is what, the value how many and where. */
        LETTERS_TRACKED,
        /** Findings of people settled, letters decided against or for: how many, never who. */
        PEOPLE_DECIDED,
        /** The people of the incident were erased, or a hold that stops this was placed or lifted; the subject says which. */
        PEOPLE_ERASED,
        /** A file was attached to the case: the subject is its name made safe, the value its SHA-256. */
        EVIDENCE_ATTACHED,
        /** Art. 33(1): whether the authority is notified. */
        NOTIFY_DECIDED,
        /** Art. 34(1): whether the people are told. */
        TELL_DECIDED;

        /** Whether the subject is the key of a question. */
        public boolean isAnswer() {
            return this == ANSWER_GIVEN || this == ANSWER_WITHDRAWN;
        }

        /** Whether it changes what a notification of the case says. */
        public boolean isContent() {
            return isAnswer() || this == COUNT_CHANGED || this == CONTACT_CHANGED || this == AWARENESS_DECLARED
                    || this == AWARENESS_CORRECTED;
        }
    }

    /** A value where there was none. */
    public static Change first(Kind kind, String subject, String to) {
        return new Change(kind, subject, Optional.empty(), Optional.of(to), Optional.empty());
    }

    /** A value in place of another. */
    public static Change moved(Kind kind, String subject, String from, String to) {
        return new Change(kind, subject, Optional.of(from), Optional.of(to), Optional.empty());
    }

    /** A value taken back, nothing in its place. */
    public static Change gone(Kind kind, String subject, String from) {
        return new Change(kind, subject, Optional.of(from), Optional.empty(), Optional.empty());
    }

    /** The same fact with its reason; a blank one is no reason. */
    public Change because(String why) {
        return new Change(kind, subject, from, to, Optional.of(why.strip()).filter(text -> !text.isEmpty()));
    }
}
