package fr.clepsydre.web.reminder;

import fr.clepsydre.app.reminder.ReminderEntry;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** An entry as the page shows it at that instant. */
public record ReminderLine(ReminderEntry entry, Instant now, Locale locale) {

    /** What the rule is called in the language of the page. */
    public String getTitle() {
        return entry.titles().getOrDefault(locale.getLanguage(), entry.titles().getOrDefault("fr", ""));
    }

    /** Code of where it stands: {@code DUE}, {@code LATE}, {@code AT_ONCE}, {@code EXPLAINED}, or why it asks for nothing. */
    public String getStanding() {
        if (entry.state() != Standing.State.OPEN || entry.target().isEmpty()) {
            return entry.state().name();
        }
        if (entry.explained() == ReminderEntry.Lateness.EXPLAINED) {
            return "EXPLAINED";
        }
        if (entry.figure() == Rule.Figure.NONE) {
            return "AT_ONCE";
        }
        return Countdown.isLate(entry.target().get(), now) ? "LATE" : "DUE";
    }

    /** The colour that goes with it. */
    public String getKind() {
        return switch (getStanding()) {
            case "LATE" -> "late";
            case "DUE", "AT_ONCE" -> "soon";
            case "MET" -> "done";
            default -> "unk";
        };
    }

    /** Whether there is time left or lost to be told. */
    public boolean isRunning() {
        return Set.of("LATE", "DUE", "AT_ONCE").contains(getStanding());
    }

    public Duration getLeft() {
        return Duration.between(now, entry.target().orElse(now));
    }

    /** Of the case, without the context path. */
    public String getPath() {
        return "/incidents/" + entry.incident() + "/labs/" + entry.finess();
    }
}
