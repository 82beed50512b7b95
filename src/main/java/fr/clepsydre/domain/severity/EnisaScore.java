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

        /** 0.25, 0.5, 0.75 or 1. */
        public double value() {
            return quarters / 4.0;
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
    public enum Band {
        LOW("NEGLIGIBLE"), MEDIUM("LIMITED"), HIGH("SIGNIFICANT"), VERY_HIGH("MAXIMAL");

        private final String severity;

        Band(String severity) {
            this.severity = severity;
        }

        /** Its level in the question {@code severity} of the CNIL form. */
        public String severity() {
            return severity;
        }
    }

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

    /** CB, 0 to 2: what the circumstances of the breach add. */
    public double circumstances() {
        return added() / 4.0;
    }

    // Counted in quarters: no rounding can shift a score across the edge of a band.
    private int quarters() {
        return context * identification.quarters + added();
    }

    private int added() {
        return confidentiality.quarters + integrity.quarters + availability.quarters + intent.quarters;
    }

    /** Its six inputs from which {@link #read} makes an equal score. */
    public String canonical() {
        return String.join(" ", String.valueOf(context), identification.name(), confidentiality.name(),
                integrity.name(), availability.name(), intent.name());
    }

    /** Reads {@link #canonical()}; anything else is a bug or a damaged row, hence an exception. */
    public static EnisaScore read(String canonical) {
        String[] parts = canonical.split(" ");
        if (parts.length != 6) {
            throw new IllegalArgumentException("not the canonical form of a score");
        }
        return new EnisaScore(Integer.parseInt(parts[0]), Identification.valueOf(parts[1]), Loss.valueOf(parts[2]),
                Loss.valueOf(parts[3]), Loss.valueOf(parts[4]), Intent.valueOf(parts[5]));
    }
}
