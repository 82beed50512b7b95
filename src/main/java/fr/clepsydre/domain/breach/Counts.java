package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;

/**
 * The two numbers of GDPR art. 33(3)(a).
 *
 * @param persons data subjects concerned
 * @param records personal data records concerned
 */
public record Counts(Count persons, Count records) {

    public static final Counts UNKNOWN = new Counts(Count.UNKNOWN, Count.UNKNOWN);

    /** What is counted. */
    public enum Subject {
        PERSONS("persons"), RECORDS("records");

        private final String key;

        Subject(String key) {
            this.key = key;
        }

        /** The key of the question of the form, and the subject of the change. */
        public String key() {
            return key;
        }
    }

    public Count count(Subject subject) {
        return subject == Subject.PERSONS ? persons : records;
    }

    /** Always accepted; without a change when it is the same count. */
    Outcome<Counts> change(Subject subject, Count to) {
        Count from = count(subject);
        if (from.equals(to)) {
            return Outcome.accepted(this);
        }
        Counts changed = subject == Subject.PERSONS ? new Counts(to, records) : new Counts(persons, to);
        return Outcome.accepted(changed,
                Change.moved(Change.Kind.COUNT_CHANGED, subject.key(), from.canonical(), to.canonical()));
    }
}
