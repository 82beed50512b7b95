package fr.clepsydre.web.incidents;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.CountTotal;
import fr.clepsydre.domain.breach.Counts;

/** The laboratories' numbers added up, beside the number that the incident gives as its own. */
public record TotalLine(Counts.Subject subject, Count own, CountTotal total) {

    /** What the comparison says, for {@code reconcile.…}. */
    public String getVerdict() {
        var difference = total.reconcile(own).difference();
        if (difference.isEmpty()) {
            return "NO_TOTAL";
        }
        return difference.getAsLong() == 0 ? "SAME" : difference.getAsLong() > 0 ? "MISSING" : "MORE";
    }

    /** By how much they differ, without sign; 0 when the incident has no number of its own. */
    public long getDifference() {
        return Math.abs(total.reconcile(own).difference().orElse(0));
    }

    /** What it is worth, for {@code strength.…}. */
    public String getStrength() {
        return total.reconcile(own).strength().name();
    }
}
