package fr.clepsydre.boot;

import fr.clepsydre.app.reminder.ReminderTimes;
import fr.clepsydre.domain.deadline.QuietHours;
import fr.clepsydre.domain.deadline.ReminderPlan;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When reminders come, out of the settings {@code clepsydre.reminders.…}. */
final class ReminderSettings {

    private static final String NAME = "clepsydre.reminders.";
    private static final Pattern SPAN = Pattern.compile("([1-9]\\d{0,4})([smhd])");
    private static final Pattern HOURS = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    private ReminderSettings() {
    }

    /**
     * Reads them.
     *
     * @param value of a setting by its name
     * @throws IllegalStateException with the setting, its value and what it should look like
     */
    static ReminderTimes read(Function<String, Optional<String>> value) {
        List<Duration> before = text(value, "before").map(written -> "none".equals(written)
                ? List.<Duration>of()
                : Arrays.stream(written.split(",")).map(part -> span("before", part.strip())).toList())
                .orElse(ReminderPlan.USUAL.before());
        Duration overdue = text(value, "overdue-every").map(written -> span("overdue-every", written))
                .orElse(ReminderPlan.USUAL.overdueEvery());
        Duration look = text(value, "look-every").map(written -> span("look-every", written))
                .orElse(Duration.ofSeconds(30));
        return new ReminderTimes(new ReminderPlan(before, overdue), text(value, "quiet").map(ReminderSettings::quiet),
                look);
    }

    private static Optional<String> text(Function<String, Optional<String>> value, String name) {
        return value.apply(NAME + name).map(String::strip);
    }

    private static Duration span(String name, String written) {
        Matcher span = SPAN.matcher(written);
        if (!span.matches()) {
            throw wrong(name, written, "spans like 30m, 48h or 2d");
        }
        int number = Integer.parseInt(span.group(1));
        return switch (span.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    private static QuietHours quiet(String written) {
        Matcher hours = HOURS.matcher(written);
        try {
            if (hours.matches()) {
                return new QuietHours(LocalTime.parse(hours.group(1)), LocalTime.parse(hours.group(2)));
            }
        } catch (DateTimeException | IllegalArgumentException noHours) {
            throw wrong("quiet", written, "two different hours like 22:00-07:00");
        }
        throw wrong("quiet", written, "two different hours like 22:00-07:00");
    }

    private static IllegalStateException wrong(String name, String written, String rule) {
        return new IllegalStateException(NAME + name + " is \"" + written + "\" and must be " + rule);
    }
}
