package fr.clepsydre.domain.severity;

/**
 * Between which scores the severity lies, as long as something is not known yet.
 *
 * @param lowest  with everything open at its mildest
 * @param highest with everything open at its gravest; the same when nothing open weighs any more
 */
public record ScoreRange(EnisaScore lowest, EnisaScore highest) {

    /** Nothing is known yet: every score is possible. */
    public static final ScoreRange UNKNOWN = Assessment.UNKNOWN.score();

    private static final String TO = "..";

    public ScoreRange {
        if (lowest.value() > highest.value()) {
            throw new IllegalArgumentException("a range goes up: " + lowest.value() + " to " + highest.value());
        }
    }

    /** Whether it is one score. */
    public boolean isExact() {
        return lowest.value() == highest.value();
    }

    /** Whether it is one band, whatever the open inputs turn out to be. */
    public boolean isOneBand() {
        return lowest.band() == highest.band();
    }

    /** One line of text from which {@link #read} makes an equal range. */
    public String canonical() {
        return lowest.canonical() + TO + highest.canonical();
    }

    /** Reads {@link #canonical()}; anything else is a bug or a damaged row, hence an exception. */
    public static ScoreRange read(String canonical) {
        int to = canonical.indexOf(TO);
        if (to < 0) {
            throw new IllegalArgumentException("not the canonical form of a range of scores");
        }
        return new ScoreRange(EnisaScore.read(canonical.substring(0, to)),
                EnisaScore.read(canonical.substring(to + TO.length())));
    }
}
