package fr.clepsydre.domain.deadline;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a rule gives. Hours are elapsed time and nothing moves them; days and months are reckoned by Regulation
 * (EEC, Euratom) 1182/71 art. 3, on the calendar of the place; some duties have no figure at all.
 */
public sealed interface Term {

    /** So many hours of elapsed time, 1 to 8784 (a year). */
    record Hours(int hours) implements Term {}

    /** So many days, the day of the event not counted (art. 3(1)), 1 to 3660. */
    record Days(int days) implements Term {}

    /** Until the end of the day of the same date, so many months later (art. 3(2)(c)), 1 to 120. */
    record Months(int months) implements Term {}

    /** At once: the law says "sans délai" and no figure. */
    record AtOnce() implements Term {}

    /** "Without undue delay", no figure. */
    record WithoutUndueDelay() implements Term {}

    Pattern WRITTEN = Pattern.compile("(-?\\d{1,6})\\s*(hours?|h|days?|d|months?)");

    /** Whether it has a figure that a target follows from. */
    default boolean hasFigure() {
        return !(this instanceof AtOnce) && !(this instanceof WithoutUndueDelay);
    }

    /** As it is written in the file: {@code 72 hours}, {@code 5 days}, {@code 1 month}, {@code at once}. */
    default String canonical() {
        if (this instanceof Hours term) {
            return term.hours() + " hours";
        }
        if (this instanceof Days term) {
            return term.days() + " days";
        }
        if (this instanceof Months term) {
            return term.months() + " months";
        }
        return this instanceof AtOnce ? "at once" : "without undue delay";
    }

    /** Reads {@link #canonical()}. Refuses with TERM_UNREADABLE or TERM_OUT_OF_RANGE (the text, 1, the greatest). */
    static Outcome<Term> parse(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (plain.equals("at once")) {
            return Outcome.accepted(new AtOnce());
        }
        if (plain.equals("without undue delay")) {
            return Outcome.accepted(new WithoutUndueDelay());
        }
        Matcher written = WRITTEN.matcher(plain);
        if (!written.matches()) {
            return Outcome.refused(Refusal.of("TERM_UNREADABLE", text));
        }
        int number = Integer.parseInt(written.group(1));
        char unit = written.group(2).charAt(0);
        int greatest = unit == 'h' ? 8784 : unit == 'd' ? 3660 : 120;
        if (number < 1 || number > greatest) {
            return Outcome.refused(Refusal.of("TERM_OUT_OF_RANGE", text, 1, greatest));
        }
        return Outcome.accepted(unit == 'h' ? new Hours(number) : unit == 'd' ? new Days(number) : new Months(number));
    }

    /**
     * The last second that is in time; empty without a figure.
     *
     * @param holidays of the place: they move the end of a period in days or months (art. 3(4)), never one in hours
     */
    default Optional<Instant> end(ZonedMoment from, Holidays holidays) {
        if (this instanceof Hours term) {
            return Optional.of(from.at().plus(Duration.ofHours(term.hours())));
        }
        LocalDate event = from.at().atZone(from.zone()).toLocalDate();
        if (this instanceof Days term) {
            return Optional.of(endOf(twoWorkingDays(event, event.plusDays(term.days()), holidays), from.zone(), holidays));
        }
        return this instanceof Months term
                ? Optional.of(endOf(event.plusMonths(term.months()), from.zone(), holidays))
                : Optional.empty();
    }

    // Art. 3(5): a period of two days or more holds at least two working days.
    private static LocalDate twoWorkingDays(LocalDate event, LocalDate last, Holidays holidays) {
        if (!last.isAfter(event.plusDays(1))) {
            return last;
        }
        LocalDate end = last;
        while (event.plusDays(1).datesUntil(end.plusDays(1)).filter(day -> works(day, holidays)).count() < 2) {
            end = end.plusDays(1);
        }
        return end;
    }

    // Art. 3(4): a last day that is a public holiday, a Sunday or a Saturday gives way to the next working day.
    private static Instant endOf(LocalDate last, ZoneId zone, Holidays holidays) {
        LocalDate day = last;
        while (!works(day, holidays)) {
            day = day.plusDays(1);
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    private static boolean works(LocalDate day, Holidays holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.on(day).isEmpty();
    }
}
