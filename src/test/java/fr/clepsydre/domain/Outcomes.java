package fr.clepsydre.domain;

import java.util.List;

/** Reads outcomes in tests: the wrong kind fails, and says what it was. */
public final class Outcomes {

    private Outcomes() {}

    public static <T> T value(Outcome<T> outcome) {
        return accepted(outcome).value();
    }

    public static List<Change> changes(Outcome<?> outcome) {
        return accepted(outcome).changes();
    }

    public static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private static <T> Outcome.Accepted<T> accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted;
        }
        throw new AssertionError("refused: " + outcome.refusals());
    }
}
