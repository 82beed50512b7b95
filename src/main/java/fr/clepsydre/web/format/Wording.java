package fr.clepsydre.web.format;

import fr.clepsydre.app.words.Bundle;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** The texts of the pages in one language, and how it writes numbers, durations and instants. Immutable. */
public final class Wording {

    private final Bundle bundle;
    private final fr.clepsydre.app.words.Wording words;

    private Wording(Locale locale) {
        this.bundle = Bundle.named("fr.clepsydre.web.messages", locale);
        this.words = fr.clepsydre.app.words.Wording.in(locale);
    }

    /** In that language. Throws {@link MissingResourceException} for one without a bundle. */
    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    /** The text of that key with its arguments. Throws {@link MissingResourceException} when there is none. */
    public String text(String key, @Nullable Object... args) {
        return bundle.text(key, args);
    }

    public String number(long number) {
        return words.number(number);
    }

    public String share(double share) {
        return words.share(share);
    }

    public String span(Duration duration) {
        return words.span(duration);
    }

    public String moment(Instant instant, ZoneId zone) {
        return words.moment(instant, zone);
    }

    public String brief(Instant instant, ZoneId zone) {
        return words.brief(instant, zone);
    }

    public String place(ZoneId zone) {
        return words.place(zone);
    }

    public String timeOf(ZoneId zone) {
        return words.timeOf(zone);
    }

    public String finess(String finess) {
        return words.finess(finess);
    }
}
