package fr.clepsydre.app.register;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.CaseStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which entries of the register are wanted; all of it can stand in an address. One filter for the screen and for every
 * file, so that a file holds what the screen showed.
 *
 * @param incident   a reference; blank for all
 * @param laboratory words of its name or town, or its FINESS number; blank for all
 * @param text       words of the reference, of the title, of the facts or of the measures; blank for all
 * @param status     how far the case is; empty for all
 * @param filing     what became of the notification; empty for all
 * @param period     between which days
 */
public record RegisterFilter(String incident, String laboratory, String text, Optional<CaseStatus> status,
        Optional<Filing> filing, Period period) {

    /** What became of the notification to the authority (art. 33(1)); LATE: filed late, or not filed and overdue. */
    public enum Filing { NOTIFIED, NOT_NOTIFIED, LATE }

    /** Which instant of an entry lies in the period. */
    public enum Moment { AWARENESS, RECORDED }

    /**
     * Days of the calendar of Paris, both included.
     *
     * @param of   what lies in it
     * @param from empty for no beginning
     * @param to   empty for no end
     */
    public record Period(Moment of, Optional<LocalDate> from, Optional<LocalDate> to) {

        public static final Period ALWAYS = new Period(Moment.AWARENESS, Optional.empty(), Optional.empty());

        public boolean isAlways() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    /** The whole register. */
    public static final RegisterFilter ALL = new RegisterFilter("", "", "", Optional.empty(), Optional.empty(),
            Period.ALWAYS);

    /** Names of the values in an address, in the order in which a file tells them. */
    public static final List<String> NAMES =
            List.of("incident", "laboratory", "text", "status", "filing", "period", "from", "to");

    /**
     * What stands in an address. Refuses with PARAMETER_NOT_KNOWN (name, value), PARAMETER_NOT_A_DATE (name, value) and
     * PERIOD_REVERSED (from, to), at the name.
     *
     * @param values by name; blank for what is not asked
     */
    public static Outcome<RegisterFilter> read(UnaryOperator<String> values) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<CaseStatus> status = code(CaseStatus.values(), "status", values, refusals);
        Optional<Filing> filing = code(Filing.values(), "filing", values, refusals);
        Moment of = code(Moment.values(), "period", values, refusals).orElse(Moment.AWARENESS);
        Optional<LocalDate> from = day("from", values, refusals);
        Optional<LocalDate> to = day("to", values, refusals);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            refusals.add(Refusal.of("PERIOD_REVERSED", from.get(), to.get()).at("to"));
        }
        return refusals.isEmpty()
                ? Outcome.accepted(new RegisterFilter(values.apply("incident").strip(),
                        values.apply("laboratory").strip(), values.apply("text").strip(), status, filing,
                        new Period(of, from, to)))
                : new Outcome.Refused<>(refusals);
    }

    /** Whether nothing is left out. */
    public boolean isComplete() {
        return incident.isBlank() && laboratory.isBlank() && text.isBlank() && status.isEmpty() && filing.isEmpty()
                && period.isAlways();
    }

    private static <E extends Enum<E>> Optional<E> code(E[] codes, String name, UnaryOperator<String> values,
            List<Refusal> refusals) {
        String value = values.apply(name).strip();
        Optional<E> found = Arrays.stream(codes).filter(code -> code.name().equals(value)).findFirst();
        if (found.isEmpty() && !value.isEmpty()) {
            refusals.add(Refusal.of("PARAMETER_NOT_KNOWN", name, value).at(name));
        }
        return found;
    }

    private static Optional<LocalDate> day(String name, UnaryOperator<String> values, List<Refusal> refusals) {
        String value = values.apply(name).strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return Optional.of(day);
            }
        } catch (DateTimeException noDate) {
            // Told below, as a year that no calendar of a database holds is.
        }
        refusals.add(Refusal.of("PARAMETER_NOT_A_DATE", name, value).at(name));
        return Optional.empty();
    }
}
