package fr.clepsydre.app.calendar;

import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.laboratory.HolidayCalendars;
import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.deadline.Holidays.Holiday;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** What a calendar says of a deadline, in the language of its reader. Immutable. */
final class CalendarWords {

    private static final String BUNDLE = "fr.clepsydre.app.calendar.words";

    private final Bundle bundle;
    private final Wording wording;
    private final String language;
    private final HolidayCalendars holidays;
    private final PublicAddress server;

    /** In {@code en} for English, else in French. */
    CalendarWords(String language, HolidayCalendars holidays, PublicAddress server) {
        this.language = "en".equals(language) ? "en" : "fr";
        this.bundle = Bundle.named(BUNDLE, Locale.forLanguageTag(this.language));
        this.wording = Wording.in(this.language);
        this.holidays = holidays;
        this.server = server;
    }

    String name() {
        return bundle.text("name");
    }

    /** What the calendar as a whole says, and how many deadlines it leaves out. */
    String about(Slice<DueDate> dates) {
        String about = bundle.text("about");
        long more = dates.total() - dates.rows().size();
        return more > 0 ? about + ' ' + bundle.text("about.more", wording.number(more)) : about;
    }

    String connected() {
        return bundle.text("connected");
    }

    String root() {
        return server.root();
    }

    String link(DueDate date) {
        return server.laboratory(date.incident().toString(), date.finess());
    }

    String summary(DueDate date, Instant now) {
        String kind = date.isLate(now) ? "late" : date.state().name();
        return bundle.text("summary." + kind, in(date.titles()), date.laboratory());
    }

    String description(DueDate date) {
        StringJoiner text = new StringJoiner("\n");
        text.add(bundle.text("due." + date.figure(), wording.sentence(new ZonedMoment(date.target(), date.zone()))));
        text.add(bundle.text("source", in(date.sources())));
        text.add(bundle.text("case", date.incident().toString(), date.laboratory(), wording.finess(date.finess())));
        holiday(date).ifPresent(day -> text.add(bundle.text("holiday", "en".equals(language) ? day.en() : day.fr())));
        return text.add(link(date)).add(bundle.text("copy")).toString();
    }

    private Optional<Holiday> holiday(DueDate date) {
        return holidays.of(date.territory()).on(date.target().atZone(date.zone()).toLocalDate());
    }

    private String in(Map<String, String> words) {
        return words.getOrDefault(language, words.getOrDefault("fr", ""));
    }
}
