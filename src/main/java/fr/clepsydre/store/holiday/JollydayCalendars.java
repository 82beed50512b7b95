package fr.clepsydre.store.holiday;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.clepsydre.app.laboratory.HolidayCalendars;
import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.Holidays.Holiday;
import fr.clepsydre.domain.deadline.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The holidays as Jollyday lists them, by law only; each year of a territory is worked out once, when asked for. */
@ApplicationScoped
public class JollydayCalendars implements HolidayCalendars {

    /** Days of the moon: observed in Mayotte by agreement, on a date that is known only when it comes. */
    private static final String ISLAMIC = "islamic.";
    private static final String NAMES = "fr.clepsydre.store.holiday.names";

    private final Map<Territory, Holidays> calendars = new EnumMap<>(Territory.class);
    private final Bundle french = Bundle.named(NAMES, Locale.FRENCH);
    private final Bundle english = Bundle.named(NAMES, Locale.ENGLISH);

    public JollydayCalendars() {
        for (Territory territory : Territory.values()) {
            Map<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();
            calendars.put(territory, day -> Optional.ofNullable(
                    years.computeIfAbsent(day.getYear(), year -> read(territory, year)).get(day)));
        }
    }

    @Override
    public Holidays of(Territory territory) {
        return calendars.getOrDefault(territory, Holidays.NONE);
    }

    private Map<LocalDate, Holiday> read(Territory territory, int year) {
        return library(territory)
                .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, part(territory)).stream()
                .filter(day -> !day.getPropertiesKey().startsWith(ISLAMIC))
                .sorted(Comparator.comparing(day -> day.getPropertiesKey()))
                .collect(Collectors.toUnmodifiableMap(day -> day.getDate(), this::named, JollydayCalendars::both));
    }

    /** The library finds its reader of calendars by the loader of the thread, which is not ours in every thread. */
    private static HolidayManager library(Territory territory) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JollydayCalendars.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(calendar(territory)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Holiday named(de.focus_shift.jollyday.core.Holiday day) {
        String key = day.getPropertiesKey();
        return french.has(key)
                ? new Holiday(french.text(key), english.text(key))
                : new Holiday(typeset(day.getDescription(Locale.FRENCH)), typeset(day.getDescription(Locale.ENGLISH)));
    }

    /** Ascension Day can fall on 1 or 8 May: one day, both names. */
    private static Holiday both(Holiday one, Holiday other) {
        return new Holiday(one.fr() + ", " + other.fr(), one.en() + ", " + other.en());
    }

    private static String typeset(String name) {
        return name.replace('\'', '’');
    }

    private static HolidayCalendar calendar(Territory territory) {
        return switch (territory) {
            case METROPOLE, ALSACE_MOSELLE -> HolidayCalendar.FRANCE;
            case GUADELOUPE -> HolidayCalendar.GUADELOUPE;
            case MARTINIQUE -> HolidayCalendar.MARTINIQUE;
            case GUYANE -> HolidayCalendar.FRENCH_GUIANA;
            case REUNION -> HolidayCalendar.REUNION;
            case MAYOTTE -> HolidayCalendar.MAYOTTE;
            case SAINT_MARTIN -> HolidayCalendar.SAINT_MARTIN;
            case SAINT_BARTHELEMY -> HolidayCalendar.SAINT_BARTHELEMY;
            case SAINT_PIERRE_ET_MIQUELON -> HolidayCalendar.SAINT_PIERRE_AND_MIQUELON;
            case NOUVELLE_CALEDONIE -> HolidayCalendar.NEW_CALEDONIA;
            case POLYNESIE -> HolidayCalendar.FRENCH_POLYNESIA;
            case WALLIS_ET_FUTUNA -> HolidayCalendar.WALLIS_AND_FUTUNA;
        };
    }

    /** The library's name of the department; the three of Alsace and Moselle rest on the same days. */
    private static String[] part(Territory territory) {
        return territory == Territory.ALSACE_MOSELLE ? new String[] {"67"} : new String[0];
    }
}
