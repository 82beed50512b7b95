package fr.clepsydre.web;

import fr.clepsydre.web.format.Texts;
import fr.clepsydre.web.format.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@link Wording} for views: {@code #{say.number(count)}}. A missing value is said as not known, never as 0. */
@Named
@RequestScoped
public class Say {

    @Inject
    private Reader reader;

    /** A text of the bundles with its arguments; numbers among them get their spaces. */
    public String text(String key, @Nullable Object... args) {
        return Texts.in(locale()).text(key, args);
    }

    public String number(@Nullable Number number) {
        return number == null ? unknown() : wording().number(number.longValue());
    }

    /** A part of the whole, 0 to 1, in per cent. */
    public String share(double share) {
        return wording().share(share);
    }

    /** Days, hours and minutes, cut off (never rounded up); the sign is dropped. */
    public String span(@Nullable Duration duration) {
        return duration == null ? unknown() : wording().span(duration);
    }

    /** Day of the week, date, time and zone in full; in another zone also in Paris time. */
    public String moment(@Nullable Instant instant, String zone) {
        return instant == null ? unknown() : wording().moment(instant, ZoneId.of(zone));
    }

    /** The same, short. */
    public String brief(@Nullable Instant instant, String zone) {
        return instant == null ? unknown() : wording().brief(instant, ZoneId.of(zone));
    }

    /** Name of a zone: its place. */
    public String zone(String zone) {
        return wording().place(ZoneId.of(zone));
    }

    /** A FINESS number in groups, as it is read aloud. */
    public String finess(String finess) {
        return wording().finess(finess);
    }

    private String unknown() {
        return wording().text("unknown");
    }

    private Wording wording() {
        return Wording.in(locale());
    }

    private Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? reader.getLanguage().locale()
                : faces.getViewRoot().getLocale();
    }
}
