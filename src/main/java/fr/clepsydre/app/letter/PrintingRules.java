package fr.clepsydre.app.letter;

/**
 * What the operator has set about printing.
 *
 * @param server     name of this server, the same after a restart
 * @param workers    how many batches this server prints at a time, at least 1
 * @param unattended whether a run ordered by a program prints without a second person's approval
 * @param mailsPerMinute how many messages this server sends in a minute at most, at least 1
 */
public record PrintingRules(String server, int workers, boolean unattended, int mailsPerMinute) {

    private static final int USUAL = 60;

    /** One message a second. */
    public PrintingRules(String server, int workers, boolean unattended) {
        this(server, workers, unattended, USUAL);
    }
}
