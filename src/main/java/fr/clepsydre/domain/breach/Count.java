package fr.clepsydre.domain.breach;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;

/** How many people or records: unknown is never 0, and an estimate is never an exact number. */
public sealed interface Count {

    /** Not known at this day. */
    record Unknown() implements Count {
        @Override
        public String canonical() {
            return "?";
        }
    }

    /**
     * Approximately.
     *
     * @param value  0 to {@link #MOST}
     * @param source who or what says so, not blank
     */
    record Estimate(long value, String source) implements Count {

        public Estimate {
            demand(value);
            source = source.strip();
            if (source.isEmpty()) {
                throw new IllegalArgumentException("an estimate needs its source");
            }
        }

        @Override
        public String canonical() {
            return "~" + value + "|" + source;
        }
    }

    /**
     * Counted.
     *
     * @param value 0 to {@link #MOST}
     */
    record Exact(long value) implements Count {

        public Exact {
            demand(value);
        }

        @Override
        public String canonical() {
            return "=" + value;
        }
    }

    /** How a count is known. */
    enum Kind { UNKNOWN, ESTIMATE, EXACT }

    Count UNKNOWN = new Unknown();
    /** The highest that is believed: sums of thousands of laboratories stay far below overflow. */
    long MOST = 1_000_000_000_000L;
    /** Longest source of an estimate, in characters. */
    int LONGEST_SOURCE = 200;

    /**
     * One line of text from which {@link #read} makes an equal count: {@code ?}, {@code ~81000|source},
     * {@code =80946}.
     */
    String canonical();

    default Kind kind() {
        if (this instanceof Estimate) {
            return Kind.ESTIMATE;
        }
        return this instanceof Exact ? Kind.EXACT : Kind.UNKNOWN;
    }

    /**
     * What a person entered. Refuses with COUNT_NEGATIVE, COUNT_TOO_LARGE, ESTIMATE_WITHOUT_SOURCE or
     * SOURCE_TOO_LONG.
     *
     * @param value  ignored for {@link Kind#UNKNOWN}
     * @param source heeded for {@link Kind#ESTIMATE} alone
     */
    static Outcome<Count> entered(Kind kind, long value, String source) {
        if (kind == Kind.UNKNOWN) {
            return Outcome.accepted(UNKNOWN);
        }
        if (value < 0) {
            return Outcome.refused(Refusal.of("COUNT_NEGATIVE", value));
        }
        if (value > MOST) {
            return Outcome.refused(Refusal.of("COUNT_TOO_LARGE", MOST, value));
        }
        if (kind == Kind.EXACT) {
            return Outcome.accepted(new Exact(value));
        }
        if (source.isBlank()) {
            return Outcome.refused(Refusal.of("ESTIMATE_WITHOUT_SOURCE"));
        }
        return source.strip().length() > LONGEST_SOURCE
                ? Outcome.refused(Refusal.of("SOURCE_TOO_LONG", LONGEST_SOURCE, source.strip().length()))
                : Outcome.accepted(new Estimate(value, source));
    }

    /** Reads {@link #canonical()}. Refuses as {@link #entered} does, and with COUNT_UNREADABLE. */
    static Outcome<Count> read(String canonical) {
        if (canonical.equals("?")) {
            return Outcome.accepted(UNKNOWN);
        }
        int bar = canonical.indexOf('|');
        boolean estimate = canonical.startsWith("~") && bar > 0;
        if (!estimate && !canonical.startsWith("=")) {
            return Outcome.refused(Refusal.of("COUNT_UNREADABLE", canonical));
        }
        String digits = canonical.substring(1, estimate ? bar : canonical.length());
        if (!digits.matches("-?\\d{1,18}")) {
            return Outcome.refused(Refusal.of("COUNT_UNREADABLE", canonical));
        }
        return entered(estimate ? Kind.ESTIMATE : Kind.EXACT, Long.parseLong(digits), canonical.substring(bar + 1));
    }

    private static void demand(long value) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("a count is 0 to " + MOST);
        }
    }
}
