package fr.clepsydre.store.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.domain.deadline.Territory;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The dates are those of Code du travail art. L3133-1, L3134-13 and L3422-2 and of the codes of the Pacific. */
class JollydayCalendarsTest {

    private static final String FIXED = "01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25";
    /** Good Friday, Easter Monday, Ascension Day, Whit Monday. */
    private static final Map<Integer, List<String>> EASTER = Map.of(
            2018, List.of("03-30", "04-02", "05-10", "05-21"),
            2021, List.of("04-02", "04-05", "05-13", "05-24"),
            2024, List.of("03-29", "04-01", "05-09", "05-20"),
            2025, List.of("04-18", "04-21", "05-29", "06-09"),
            2026, List.of("04-03", "04-06", "05-14", "05-25"),
            2027, List.of("03-26", "03-29", "05-06", "05-17"),
            2038, List.of("04-23", "04-26", "06-03", "06-14"));

    private final JollydayCalendars calendars = new JollydayCalendars();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "METROPOLE,                ''",
        "ALSACE_MOSELLE,           'Friday 12-26'",
        "GUADELOUPE,               05-27",
        "MARTINIQUE,               05-22",
        "GUYANE,                   06-10",
        "REUNION,                  12-20",
        "MAYOTTE,                  04-27",
        "SAINT_MARTIN,             05-28",
        "SAINT_BARTHELEMY,         10-09",
        "SAINT_PIERRE_ET_MIQUELON, ''",
        "NOUVELLE_CALEDONIE,       09-24",
        "WALLIS_ET_FUTUNA,         '04-28 06-29 07-29'"})
    void a_territory_rests_on_the_national_days_and_its_own(Territory territory, String own) {
        EASTER.forEach((year, feasts) -> assertEquals(expected(feasts, own), read(territory, year),
                () -> territory + " " + year));
    }

    @Test
    void polynesia_changed_its_own_day_in_2026() {
        assertEquals(expected(EASTER.get(2025), "Friday 03-05 06-29"), read(Territory.POLYNESIE, 2025));
        assertEquals(expected(EASTER.get(2026), "Friday 03-05 11-20"), read(Territory.POLYNESIE, 2026));
    }

    @ParameterizedTest
    @EnumSource(Territory.class)
    void every_day_has_a_name_in_both_languages(Territory territory) {
        days(2026).map(calendars.of(territory)::on).flatMap(Optional::stream).forEach(day -> {
            assertFalse(day.fr().isBlank() || day.fr().contains("'") || day.fr().contains("undefined"), day::toString);
            assertFalse(day.en().isBlank() || day.en().contains("'") || day.en().contains("undefined"), day::toString);
        });
    }

    @Test
    void names_do_not_follow_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.FRANCE, Locale.GERMANY, Locale.UK)) {
                Locale.setDefault(machine);
                assertEquals(Optional.of(new Holidays.Holiday("Lundi de Pentecôte", "Whit Monday")),
                        new JollydayCalendars().of(Territory.METROPOLE).on(LocalDate.of(2026, 5, 25)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_day_that_is_two_holidays_has_both_names() {
        assertEquals(Optional.of(new Holidays.Holiday("Fête du Travail, Ascension", "Labour Day, Ascension Day")),
                calendars.of(Territory.METROPOLE).on(LocalDate.of(2008, 5, 1)));
    }

    @Test
    void a_thread_with_a_foreign_class_loader_finds_the_library() throws InterruptedException {
        var found = new ArrayList<Optional<Holidays.Holiday>>();
        var thread = new Thread(() -> found.add(new JollydayCalendars().of(Territory.REUNION)
                .on(LocalDate.of(2026, 12, 20))));
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        thread.start();
        thread.join();
        assertTrue(found.get(0).isPresent());
    }

    @Test
    void many_threads_read_the_same() throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<TreeSet<MonthDay>> reading = () -> read(Territory.ALSACE_MOSELLE, 2026);
            for (var answer : pool.invokeAll(Collections.nCopies(200, reading))) {
                assertEquals(13, answer.get().size());
            }
        } finally {
            pool.shutdown();
        }
    }

    private TreeSet<MonthDay> read(Territory territory, int year) {
        Holidays holidays = calendars.of(territory);
        return days(year).filter(day -> holidays.on(day).isPresent()).map(MonthDay::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static TreeSet<MonthDay> expected(List<String> feasts, String own) {
        var all = new TreeSet<MonthDay>();
        var days = new ArrayList<>(Arrays.asList((FIXED + ' ' + own).split(" ")));
        days.addAll(feasts.subList(1, feasts.size()));
        days.replaceAll(day -> day.equals("Friday") ? feasts.get(0) : day);
        days.forEach(day -> all.add(MonthDay.parse("--" + day)));
        return all;
    }
}
