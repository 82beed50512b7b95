package fr.clepsydre.domain.breach;

import java.util.Collection;
import java.util.OptionalLong;

/**
 * The counts of several laboratories, added up without hiding what is not known.
 *
 * @param exact     sum of the exact counts
 * @param estimated sum of the estimates
 * @param unknown   how many laboratories do not know
 * @param known     how many do
 */
public record CountTotal(long exact, long estimated, int unknown, int known) {

    /**
     * How the sum compares with the number that the incident gives as its own.
     *
     * @param difference incident's own total minus the sum: what no laboratory accounts for when positive, people
     *                   known to more than one laboratory when negative; empty when the incident has no total
     * @param strength   what may be concluded from it
     */
    public record Reconciliation(OptionalLong difference, Strength strength) {}

    /** What a difference is worth. */
    public enum Strength {
        /** Every number is exact. */
        CONCLUSIVE,
        /** Nothing is unknown, but estimates are among the numbers. */
        APPROXIMATE,
        /** Some laboratory, or the incident, does not know. */
        INCONCLUSIVE
    }

    public static CountTotal of(Collection<? extends Count> counts) {
        long exact = 0;
        long estimated = 0;
        int unknown = 0;
        for (Count count : counts) {
            if (count instanceof Count.Exact number) {
                exact = Math.addExact(exact, number.value());
            } else if (count instanceof Count.Estimate estimate) {
                estimated = Math.addExact(estimated, estimate.value());
            } else {
                unknown++;
            }
        }
        return new CountTotal(exact, estimated, unknown, counts.size() - unknown);
    }

    /** Exact and estimated together: at least this many, as far as is known. */
    public long sum() {
        return Math.addExact(exact, estimated);
    }

    public Reconciliation reconcile(Count own) {
        if (own instanceof Count.Exact number) {
            return new Reconciliation(OptionalLong.of(number.value() - sum()),
                    estimated > 0 ? atBest(Strength.APPROXIMATE) : atBest(Strength.CONCLUSIVE));
        }
        if (own instanceof Count.Estimate estimate) {
            return new Reconciliation(OptionalLong.of(estimate.value() - sum()), atBest(Strength.APPROXIMATE));
        }
        return new Reconciliation(OptionalLong.empty(), Strength.INCONCLUSIVE);
    }

    private Strength atBest(Strength strength) {
        return unknown > 0 ? Strength.INCONCLUSIVE : strength;
    }
}
