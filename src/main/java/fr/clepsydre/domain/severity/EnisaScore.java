package fr.clepsydre.domain.severity;

/**
 * The severity of a breach: {@code SE = DPC x EI + CB} (ENISA, "Recommendations for a methodology of the
 * assessment of severity of personal data breaches", 2013). It informs; a person decides, with reasons.
 *
 * @param context         data processing context (DPC), 1 to 4; the highest of all categories of data
 * @param identification  how easily people are identified (EI)
 * @param confidentiality its circumstance of breach
 * @param integrity       its circumstance of breach
 * @param availability    its circumstance of breach
 * @param intent          whether it was done with malice
 */
public record EnisaScore(int context, Identification identification, Loss confidentiality, Loss integrity,
        Loss availability, Intent intent) {

    /** Ease of identification, in quarters. */
    public enum Identification {
        NEGLIGIBLE(1), LIMITED(2), SIGNIFICANT(3), MAXIMUM(4);

        private final int quarters;

        Identification(int quarters) {
            this.quarters = quarters;
        }
    }

    /** A circumstance of the breach: none 0, limited 0.25, full 0.5. */
    public enum Loss {
        NONE(0), LIMITED(1), FULL(2);

        private final int quarters;

        Loss(int quarters) {
            this.quarters = quarters;
        }
    }

    /** Malice adds 0.5. */
    public enum Intent {
        NOT_MALICIOUS(0), MALICIOUS(2);

        private final int quarters;

        Intent(int quarters) {
            this.quarters = quarters;
        }
    }

    /** One to one with the four levels of the CNIL form. */
    public enum Band { LOW, MEDIUM, HIGH, VERY_HIGH }

    public EnisaScore {
        if (context < 1 || context > 4) {
            throw new IllegalArgumentException("the context is 1 to 4, not " + context);
        }
    }

    /** 0.25 to 6, in quarters, exactly. */
    public double value() {
        return quarters() / 4.0;
    }

    /** Below 2 low, below 3 medium, below 4 high, from 4 very high. */
    public Band band() {
        int whole = quarters() / 4;
        return switch (whole) {
            case 0, 1 -> Band.LOW;
            case 2 -> Band.MEDIUM;
            case 3 -> Band.HIGH;
            default -> Band.VERY_HIGH;
        };
    }

    // Counted in quarters: no rounding can shift a score across the edge of a band.
    private int quarters() {
        return context * identification.quarters + confidentiality.quarters + integrity.quarters
                + availability.quarters + intent.quarters;
    }
}
