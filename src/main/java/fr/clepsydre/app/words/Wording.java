package fr.clepsydre.app.words;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.StringJoiner;

/** How one language writes numbers, counts, durations and instants. Immutable. */
public final class Wording {

    private static final char NO_BREAK = '\u00a0';
    /** From so many days on, minutes no longer matter. */
    private static final long LONG_DAYS = 7;

    private final Bundle bundle;

    private Wording(Bundle bundle) {
        this.bundle = bundle;
    }

    /** In that language. Throws {@link MissingResourceException} for one without a bundle. */
    public static Wording in(Locale locale) {
        return new Wording(Bundle.named("fr.clepsydre.app.words.words", locale));
    }

    /** In {@code en} for English, else in French. */
    public static Wording in(String language) {
        return in("en".equals(language) ? Locale.UK : Locale.FRANCE);
    }

    /** Whole number, in French with narrow no-break spaces between thousands. */
    public String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale())).format(number);
    }

    /** Part of the whole in per cent, cut off: 99.9 is not yet 100. */
    public String share(double share) {
        return text("share", number((long) Math.floor(share * 100 + 1e-9)));
    }

    /** For example "pas connu à ce jour", "≈ 81 000 (estimation, source : éditeur)", "80 946". */
    public String count(Count count) {
        if (count instanceof Count.Estimate estimate) {
            return text("count.estimate", number(estimate.value()), estimate.source());
        }
        return count instanceof Count.Exact exact ? number(exact.value()) : unknown();
    }

    /** What is written where nothing is known: never 0, never empty. */
    public String unknown() {
        return text("unknown");
    }

    /** For example "2 j 6 h 18 min", without its sign, cut off to the minute; from 7 days on without minutes. */
    public String span(Duration duration) {
        Duration length = duration.abs();
        var parts = new StringJoiner(String.valueOf(NO_BREAK));
        add(parts, "days", length.toDays());
        add(parts, "hours", length.toHoursPart());
        add(parts, "minutes", length.toDays() < LONG_DAYS ? length.toMinutesPart() : 0);
        return parts.length() == 0 ? text("moments") : parts.toString();
    }

    private void add(StringJoiner parts, String key, long count) {
        if (count > 0) {
            parts.add(text(key, number(count)));
        }
    }

    /** For example "vendredi 26 février 2021, 18:30 (heure de Paris)"; elsewhere followed by the time in Paris. */
    public String moment(Instant instant, ZoneId zone) {
        return new Clockface(this, instant, zone).inFull();
    }

    /** The same of a moment that has its zone. */
    public String moment(ZonedMoment moment) {
        return moment(moment.at(), moment.zone());
    }

    /** For example "vendredi 26 février 2021 à 18:30 (heure de Paris)": within a sentence or a document. */
    public String sentence(ZonedMoment moment) {
        return new Clockface(this, moment.at(), moment.zone()).inSentence();
    }

    /** What a clock on the wall shows, wherever it hangs: "vendredi 26 février 2021, 18:30". */
    String wallClock(LocalDateTime local) {
        return DateTimeFormatter.ofPattern(text("moment"), locale()).format(local);
    }

    /** For example "ven. 26 févr. 2021, 18:30 (Paris)"; elsewhere followed by the time in Paris. */
    public String brief(Instant instant, ZoneId zone) {
        return new Clockface(this, instant, zone).inBrief();
    }

    /** Where that zone is: "La Réunion"; for a zone outside French law the last part of its IANA name. */
    public String place(ZoneId zone) {
        return named("zone." + zone.getId() + ".place", zone.getId().replaceFirst(".*/", "").replace('_', ' '));
    }

    /** Whose time it is: "heure de La Réunion". */
    public String timeOf(ZoneId zone) {
        return named("zone." + zone.getId() + ".time", text("time.of", place(zone)));
    }

    /** FINESS in groups of 2, 3 and 4; anything of another length as it stands. */
    public String finess(String finess) {
        return finess.length() == 9
                ? String.join(String.valueOf(NO_BREAK), finess.substring(0, 2), finess.substring(2, 5), finess.substring(5))
                : finess;
    }

    private String named(String key, String otherwise) {
        return bundle.has(key) ? bundle.text(key) : otherwise;
    }

    String text(String key, Object... args) {
        return bundle.text(key, args);
    }

    Locale locale() {
        return bundle.locale();
    }
}
