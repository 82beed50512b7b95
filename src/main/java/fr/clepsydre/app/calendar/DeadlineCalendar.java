package fr.clepsydre.app.calendar;

import fr.clepsydre.app.Slice;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The deadlines as an iCalendar stream (RFC 5545, RFC 7986). Each is an event of a quarter of an hour that begins at the
 * deadline, since some programs do not show an event without a length.
 */
public final class DeadlineCalendar {

    private static final Duration LENGTH = Duration.ofMinutes(15);
    private static final List<String> ALARMS = List.of("-PT24H", "-PT4H", "-PT1H");
    private static final String REFRESHED = "PT1H";
    /** Numbers of a revision begin here: seconds since 1970 do not fit into an INTEGER after 2038. */
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private final CalendarWords words;
    private final Slice<DueDate> dates;
    private final Instant madeAt;
    private final Instant now;

    DeadlineCalendar(CalendarWords words, Slice<DueDate> dates, Instant madeAt, Instant now) {
        this.words = words;
        this.dates = dates;
        this.madeAt = madeAt;
        this.now = now;
    }

    /** Writes it out, event by event. */
    public void write(Appendable out) throws IOException {
        ContentLines lines = new ContentLines(out);
        begin(lines);
        for (DueDate date : dates.rows()) {
            event(date, lines);
        }
        if (dates.rows().isEmpty()) {
            connected(lines);
        }
        lines.raw("END", "VCALENDAR");
    }

    private void begin(ContentLines lines) throws IOException {
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Clepsydre//Clepsydre//FR");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.raw("METHOD", "PUBLISH");
        lines.text("NAME", words.name());
        lines.text("X-WR-CALNAME", words.name());
        lines.text("DESCRIPTION", words.about(dates));
        lines.text("X-WR-CALDESC", words.about(dates));
        lines.raw("REFRESH-INTERVAL;VALUE=DURATION", REFRESHED);
        lines.raw("X-PUBLISHED-TTL", REFRESHED);
    }

    private void event(DueDate date, ContentLines lines) throws IOException {
        lines.raw("BEGIN", "VEVENT");
        lines.text("UID", date.uid());
        times(date.target(), date.changedAt(), lines);
        lines.raw("SEQUENCE", String.valueOf(Math.max(0, Duration.between(FIRST, date.changedAt()).toSeconds())));
        lines.text("SUMMARY", words.summary(date, now));
        lines.text("DESCRIPTION", words.description(date));
        lines.raw("URL", words.link(date));
        manners(lines);
        // Some programs ring at once for whatever is past.
        if (date.isAhead(now)) {
            for (String alarm : ALARMS) {
                alarm(alarm, words.summary(date, now), lines);
            }
        }
        lines.raw("END", "VEVENT");
    }

    /** A calendar must hold something (RFC 5545, 3.6), and whoever connects one wants to see that it works. */
    private void connected(ContentLines lines) throws IOException {
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", "connected@clepsydre");
        times(madeAt, madeAt, lines);
        lines.raw("SEQUENCE", "0");
        lines.text("SUMMARY", words.connected());
        lines.raw("URL", words.root());
        manners(lines);
        lines.raw("END", "VEVENT");
    }

    private void times(Instant start, Instant changed, ContentLines lines) throws IOException {
        lines.moment("DTSTAMP", now);
        lines.moment("LAST-MODIFIED", changed);
        lines.moment("DTSTART", start);
        lines.moment("DTEND", start.plus(LENGTH));
    }

    /** Blocks no time, and is shown to nobody with whom the calendar is shared. */
    private static void manners(ContentLines lines) throws IOException {
        // What is published names who published it (RFC 5546, 3.2.1); nobody can write to this one (RFC 2606).
        lines.raw("ORGANIZER;CN=Clepsydre", "mailto:noreply@clepsydre.invalid");
        lines.raw("CATEGORIES", "Clepsydre");
        lines.raw("CLASS", "PRIVATE");
        lines.raw("STATUS", "CONFIRMED");
        lines.raw("TRANSP", "TRANSPARENT");
        lines.raw("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    }

    private static void alarm(String before, String text, ContentLines lines) throws IOException {
        lines.raw("BEGIN", "VALARM");
        lines.raw("ACTION", "DISPLAY");
        lines.raw("TRIGGER", before);
        lines.text("DESCRIPTION", text);
        lines.raw("END", "VALARM");
    }
}
