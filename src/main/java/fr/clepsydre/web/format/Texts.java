package fr.clepsydre.web.format;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of all pages in one language: each area of pages has a bundle of its own. Immutable. */
public final class Texts {

    private static final List<String> AREAS = List.of("messages", "cases", "laboratory", "office", "reminders", "trust");

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Texts(Locale locale) {
        this.locale = locale;
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundles = AREAS.stream()
                .map(area -> ResourceBundle.getBundle("fr.clepsydre.web." + area, locale, control))
                .toList();
    }

    /** In that language. Throws {@link MissingResourceException} for one without bundles. */
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** The text of that key with its arguments. Throws {@link MissingResourceException} when there is none. */
    public String text(String key, @Nullable Object... args) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle.getString(key), locale).format(args))
                .orElseThrow(() -> new MissingResourceException("no text", Texts.class.getName(), key));
    }
}
