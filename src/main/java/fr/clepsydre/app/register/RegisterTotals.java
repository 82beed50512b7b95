package fr.clepsydre.app.register;

/**
 * How many entries the filter leaves, and of what sort.
 *
 * @param entries        lines: cases, and incidents without any
 * @param incidents      different ones
 * @param cases          of laboratories
 * @param notified       of them, filed with the authority
 * @param late           of them, filed late or overdue
 * @param persons        sum of the known numbers of people; who is at two laboratories counts twice
 * @param personsUnknown cases in which that number is not known yet: never counted as 0
 */
public record RegisterTotals(long entries, long incidents, long cases, long notified, long late, long persons,
        long personsUnknown) {
}
