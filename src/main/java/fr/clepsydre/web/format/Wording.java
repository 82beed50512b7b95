package fr.clepsydre.web.format;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How one language writes numbers, durations and instants. Immutable. */
public final class Wording {

    private static final String BUNDLE = "fr.clepsydre.web.messages";
    private static final char NO_BREAK = '\u00a0';
    /** From so many days on, minutes no longer matter. */
    private static final long LONG_DAYS = 7;

    private final Locale locale;
    private final ResourceBundle bundle;

    private Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In that language. Throws {@link MissingResourceException} for one without a bundle. */
    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    /** The text of that key with its arguments. Throws {@link MissingResourceException} when there is none. */
    public String text(String key, @Nullable Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    /** Whole number, in French with narrow no-break spaces between thousands. */
    public String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    /** Part of the whole in per cent, cut off: 99.9 is not yet 100. */
    public String share(double share) {
        return text("format.share", number((long) Math.floor(share * 100 + 1e-9)));
    }

    /** For example "2 j 6 h 18 min", without its sign, cut off to the minute; from 7 days on without minutes. */
    public String span(Duration duration) {
        Duration length = duration.abs();
        var parts = new StringJoiner(String.valueOf(NO_BREAK));
        add(parts, "format.days", length.toDays());
        add(parts, "format.hours", length.toHoursPart());
        add(parts, "format.minutes", length.toDays() < LONG_DAYS ? length.toMinutesPart() : 0);
        return parts.length() == 0 ? text("format.moments") : parts.toString();
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
        return named("zone." + zone.getId() + ".time", text("format.time.of", place(zone)));
    }

    /** FINESS in groups of 2, 3 and 4; anything of another length as it stands. */
    public String finess(String finess) {
        return finess.length() == 9
                ? String.join(String.valueOf(NO_BREAK), finess.substring(0, 2), finess.substring(2, 5), finess.substring(5))
                : finess;
    }

    private String named(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    Locale locale() {
        return locale;
    }
}
