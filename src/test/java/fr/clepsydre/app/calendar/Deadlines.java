package fr.clepsydre.app.calendar;

import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.laboratory.HolidayCalendars;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Holidays.Holiday;
import fr.clepsydre.domain.deadline.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deadlines for tests, and the calendar that holds them. */
final class Deadlines {

    static final Instant NOW = Instant.parse("2026-05-23T08:00:00Z");
    static final Instant KNOWN = Instant.parse("2026-05-22T07:30:00Z");
    /** 14:30 on Whit Monday in Réunion, 12:30 in Paris. */
    static final Instant TARGET = Instant.parse("2026-05-25T10:30:05Z");
    static final PublicAddress SERVER = () -> "https://clepsydre.example/";
    static final HolidayCalendars HOLIDAYS = territory -> day -> day.equals(LocalDate.of(2026, 5, 25))
            ? Optional.of(new Holiday("Lundi de Pentecôte", "Whit Monday"))
            : Optional.empty();

    private Deadlines() {
    }

    static DueDate open(String laboratory, Instant target) {
        return date(laboratory, target, DueDate.State.OPEN, KNOWN);
    }

    static DueDate date(String laboratory, Instant target, DueDate.State state, Instant changedAt) {
        return new DueDate("GDPR_33_1-7d8e1c3e-0000-4000-8000-000000000001@clepsydre", new Reference(2026, 7),
                "279900005", laboratory, Map.of("fr", "Notifier la CNIL", "en", "Notify the authority (CNIL)"),
                Map.of("fr", "RGPD, art. 33, § 1", "en", "GDPR art. 33(1)"), DueDate.Figure.LEGAL, state, target,
                ZoneId.of("Indian/Reunion"), Territory.REUNION, changedAt);
    }

    static String written(String language, DueDate... dates) {
        return written(language, new Slice<>(List.of(dates), dates.length));
    }

    static String written(String language, Slice<DueDate> dates) {
        return written(new DeadlineCalendar(new CalendarWords(language, HOLIDAYS, SERVER), dates, KNOWN, NOW));
    }

    static String written(DeadlineCalendar calendar) {
        var out = new StringBuilder();
        try {
            calendar.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
